'use client'

/** The boxes of one problem and the one button. It holds what is typed; every rule is on the server. */
import { type FormEvent, useEffect, useRef } from 'react'
import styles from '@/app/components/answer/answer.module.css'
import { AnswerBox } from '@/app/components/answer/answer-box'
import type { AskedPart } from '@/app/components/answer/asked-part'
import button from '@/app/components/ui/button.module.css'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useTranslations } from '@/app/i18n/use-translations'
import { useAnswer } from './use-answer'

type AnswerFormProps = {
  readonly courseId: string
  readonly variantId: string
  readonly parts: readonly AskedPart[]
}

/** What could not be read: a box that says so, or the control that stands for a list. */
const unread = '[aria-invalid="true"], [data-unread="true"]'

export function AnswerForm({ courseId, variantId, parts }: AnswerFormProps) {
  const t = useTranslations('Answer')
  const isReady = useIsReady()
  const form = useRef<HTMLFormElement>(null)
  const { response, change, send, isPending, problem, refusalCount } = useAnswer({ courseId, variantId })

  // After each refusal, not while its boxes are mended: the focus goes to the first that could not be read.
  useEffect(() => {
    if (refusalCount > 0) form.current?.querySelector<HTMLElement>(unread)?.focus()
  }, [refusalCount])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isPending) send()
  }

  return (
    <form ref={form} onSubmit={submit} className={styles['form']} noValidate>
      {parts.map((part) => (
        <AnswerBox
          key={part.name}
          part={part}
          value={response[part.name] ?? ''}
          expected={problem?.expected[part.name] ?? null}
          onChange={(text) => change(part.name, text)}
        />
      ))}
      <div role="alert" className={problem === null ? styles['silent'] : styles['problem']}>
        {problem !== null && t(problem.kind)}
      </div>
      <div className={styles['actions']}>
        <button type="submit" className={button['primary']} disabled={!isReady} aria-disabled={isPending}>
          {buttonWord({ isPending, isRetry: problem?.kind === 'offline' }, t)}
        </button>
        <p className={styles['keys']}>{t('enterChecks')}</p>
      </div>
    </form>
  )
}

type Words = ReturnType<typeof useTranslations<'Answer'>>

function buttonWord({ isPending, isRetry }: { readonly isPending: boolean; readonly isRetry: boolean }, t: Words) {
  if (isPending) return t('checking')
  return isRetry ? t('retry') : t('check')
}
