'use client'

/** Checking an answer of homework, and asking for new numbers. A try that was sent twice counts once. */
import { useRouter } from 'next/navigation'
import { useRef, useState, useTransition } from 'react'
import type { Typed } from '@/app/components/attempt/journal/change'
import { newRequestKey } from '@/app/components/practice/draft'
import type { CheckResult } from '@/lib/contracts/attempt-views'
import { postAttempt } from './post-attempt'
import type { RoomAttempt, RoomProblem } from './room-problem'

type Asked = {
  readonly attempt: RoomAttempt
  readonly problem: RoomProblem
  readonly response: Typed
  readonly flush: () => Promise<boolean>
}
export type Checking = {
  readonly check: () => void
  readonly renew: () => void
  readonly isPending: boolean
  readonly failure: 'unreadable' | 'failed' | null
  /** What was expected, by the name of the part that could not be read. */
  readonly expected: Readonly<Record<string, string>>
  readonly mend: (name: string) => void
}

export function useCheck({ attempt, problem, response, flush }: Asked): Checking {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const [failure, setFailure] = useState<Checking['failure']>(null)
  const [expected, setExpected] = useState<Checking['expected']>({})
  const sent = useRef<{ readonly requestKey: string; readonly text: string } | null>(null)
  const { slotId, variantNumber } = problem
  const where = { courseId: attempt.courseId, attemptId: attempt.attemptId, slotId, variantNumber }

  const check = () => {
    if (isPending) return
    const text = JSON.stringify(response)
    // Nothing came back the first time: it may have counted, and the same key settles it.
    if (sent.current?.text !== text) sent.current = { requestKey: newRequestKey(), text }
    const { requestKey } = sent.current
    startTransition(async () => {
      const reply = await postAttempt<CheckResult>('check', { ...where, requestKey, response })
      if (reply?.ok !== true) return setFailure('failed')
      sent.current = null
      if (reply.value.kind === 'unreadable') {
        setExpected(Object.fromEntries(reply.value.parts.map((part) => [part.name, part.expected])))
        return setFailure('unreadable')
      }
      setFailure(null)
      await flush()
      router.refresh()
    })
  }
  const renew = () => {
    if (isPending) return
    startTransition(async () => {
      const reply = await postAttempt('renew', where)
      if (reply?.ok === true) router.refresh()
      else setFailure('failed')
    })
  }
  const mend = (name: string) => {
    const { [name]: _mended, ...rest } = expected
    setExpected(rest)
    if (Object.keys(rest).length === 0) setFailure(null)
  }
  return { check, renew, isPending, failure, expected, mend }
}
