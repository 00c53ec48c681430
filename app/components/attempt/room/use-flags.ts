'use client'

/** What is flagged for review: shown at once, and taken back where it was not saved. */
import { useState } from 'react'
import { problemKey } from '@/app/components/attempt/journal/change'
import { postAttempt } from './post-attempt'
import type { RoomProblem } from './room-problem'

type Asked = { readonly courseId: string; readonly attemptId: string; readonly problems: readonly RoomProblem[] }

export type Flag = { readonly isSet: boolean; readonly isFailed: boolean; readonly toggle: () => void }

export function useFlags({ courseId, attemptId, problems }: Asked) {
  const initial = problems.filter(({ isFlagged }) => isFlagged).map(problemKey)
  const [flagged, setFlagged] = useState<ReadonlySet<string>>(new Set(initial))
  const [failed, setFailed] = useState<string | null>(null)

  const put = (key: string, flag: 'set' | 'cleared') =>
    setFlagged((before) => new Set(flag === 'set' ? [...before, key] : [...before].filter((each) => each !== key)))
  const toggle = async ({ slotId, variantNumber }: RoomProblem) => {
    const key = problemKey({ slotId, variantNumber })
    const [flag, back] = flagged.has(key) ? (['cleared', 'set'] as const) : (['set', 'cleared'] as const)
    setFailed(null)
    put(key, flag)
    const reply = await postAttempt('flag', { courseId, attemptId, slotId, variantNumber, flag })
    if (reply?.ok === true) return
    put(key, back)
    setFailed(key)
  }
  const of = (problem: RoomProblem): Flag => {
    const key = problemKey(problem)
    return { isSet: flagged.has(key), isFailed: failed === key, toggle: () => void toggle(problem) }
  }
  return { flagged, of }
}
