'use client'

/** The button that starts an attempt, with the password where one is asked. */
import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useState, useTransition } from 'react'
import answer from '@/app/components/answer/answer.module.css'
import { startAttempt } from '@/app/components/attempt/actions'
import button from '@/app/components/ui/button.module.css'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useTranslations } from '@/app/i18n/use-translations'
import type { ActionFailure } from '@/lib/contracts/action-result'
import type { StartResult } from '@/lib/contracts/attempt-views'
import styles from './start.module.css'

type StartFormProps = {
  readonly courseId: string
  readonly assessmentId: string
  readonly path: string
  readonly password: 'asked' | 'none'
  readonly clock: 'starts' | 'none'
}
type Problem = 'wrongPassword' | 'refused' | 'poolTooSmall' | 'rateLimited' | 'failed'

export function StartForm({ courseId, assessmentId, path, password, clock }: StartFormProps) {
  const t = useTranslations('AttemptStart')
  const id = useId()
  const router = useRouter()
  const isReady = useIsReady()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isPending, startTransition] = useTransition()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isPending) return
    startTransition(async () => {
      const result = await startAttempt({ courseId, assessmentId, password: typed }).catch(() => null)
      if (result?.ok && result.value.kind === 'started') router.push(`${path}/attempts/${result.value.attemptId}`)
      else setProblem(result?.ok ? problemOf(result.value) : failureOf(result))
    })
  }
  return (
    <form className={styles['box']} onSubmit={submit} noValidate>
      {password === 'asked' && (
        <div className={styles['field']}>
          <label htmlFor={id}>{t('password')}</label>
          <input
            id={id}
            className={answer['input']}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={100}
            aria-invalid={problem === 'wrongPassword'}
            aria-describedby={`${id}-help`}
          />
          <p id={`${id}-help`} className={styles['help']}>
            {t('passwordHelp')}
          </p>
        </div>
      )}
      <div role="alert" className={problem === null ? answer['silent'] : answer['problem']}>
        {problem !== null && t(problem)}
      </div>
      <button type="submit" className={button['primary']} disabled={!isReady} aria-disabled={isPending}>
        {buttonWord({ isPending, clock }, t)}
      </button>
    </form>
  )
}

type Words = ReturnType<typeof useTranslations<'AttemptStart'>>

function buttonWord(asked: { readonly isPending: boolean; readonly clock: 'starts' | 'none' }, t: Words): string {
  if (asked.isPending) return t('starting')
  return t(asked.clock === 'starts' ? 'startTimed' : 'start')
}

function failureOf(failure: ActionFailure | null): Problem {
  return failure?.code === 'rate-limited' ? 'rateLimited' : 'failed'
}

function problemOf({ kind }: StartResult): Problem | null {
  switch (kind) {
    case 'started':
      return null
    case 'wrong-password':
      return 'wrongPassword'
    case 'pool-too-small':
      return 'poolTooSmall'
    case 'refused':
      return 'refused'
  }
}
