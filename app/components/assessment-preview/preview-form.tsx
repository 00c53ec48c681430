'use client'

/** The boxes of one previewed problem, and what is said of the answer. It is kept nowhere. */
import { type FormEvent, type ReactNode, useState, useTransition } from 'react'
import styles from '@/app/components/answer/answer.module.css'
import { AnswerBox } from '@/app/components/answer/answer-box'
import type { AskedPart } from '@/app/components/answer/asked-part'
import button from '@/app/components/ui/button.module.css'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useTranslations } from '@/app/i18n/use-translations'
import { checkPreviewAnswer } from './actions'
import preview from './preview.module.css'

type PreviewFormProps = {
  readonly asked: {
    readonly courseId: string
    readonly assessmentId: string
    readonly questionId: string
    readonly version: number
    readonly seed: number
  }
  readonly parts: readonly AskedPart[]
}
type Expected = Readonly<Record<string, string>>

export function PreviewForm({ asked, parts }: PreviewFormProps) {
  const t = useTranslations('Answer')
  const isReady = useIsReady()
  const [response, setResponse] = useState<Readonly<Record<string, string>>>({})
  const [expected, setExpected] = useState<Expected>({})
  const [problem, setProblem] = useState<'unreadable' | 'offline' | null>(null)
  const [feedback, setFeedback] = useState<ReactNode>(null)
  const [isPending, startTransition] = useTransition()

  const check = (event: FormEvent) => {
    event.preventDefault()
    if (isPending) return
    startTransition(async () => {
      const result = await checkPreviewAnswer({ ...asked, response }).catch(() => null)
      if (result?.ok !== true) return setProblem('offline')
      if (result.value.kind === 'unreadable') {
        setExpected(Object.fromEntries(result.value.parts.map((part) => [part.name, part.expected])))
        return setProblem('unreadable')
      }
      setProblem(null)
      setFeedback(result.value.feedback)
    })
  }
  const change = (name: string, text: string) => {
    const { [name]: _mended, ...rest } = expected
    setResponse({ ...response, [name]: text })
    setExpected(rest)
    setProblem(null)
    setFeedback(null)
  }
  return (
    <form onSubmit={check} className={styles['form']} noValidate>
      {/* What is typed before the script runs would be seen and not sent. */}
      <fieldset disabled={!isReady} className={preview['parts']}>
        {parts.map((part) => (
          <AnswerBox
            key={part.name}
            part={part}
            value={response[part.name] ?? ''}
            expected={expected[part.name] ?? null}
            onChange={(text) => change(part.name, text)}
          />
        ))}
      </fieldset>
      <div role="alert" className={problem === null ? styles['silent'] : styles['problem']}>
        {problem !== null && t(problem)}
      </div>
      <div className={styles['actions']}>
        <button type="submit" className={button['quiet']} disabled={!isReady} aria-disabled={isPending}>
          {t(isPending ? 'checking' : 'check')}
        </button>
      </div>
      <div role="status">{feedback}</div>
    </form>
  )
}
