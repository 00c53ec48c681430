'use client'

/** What an instructor decides about one grade; each can be taken back. */
import type { FormEvent } from 'react'
import people from '@/app/components/people/people.module.css'
import button from '@/app/components/ui/button.module.css'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useRequest } from '@/app/components/ui/use-request'
import { useTranslations } from '@/app/i18n/use-translations'
import { askToExcuse, askToOverride } from './actions'
import styles from './grades.module.css'

type GradeDecisionsProps = {
  /** As it was seen. */
  readonly grade: {
    readonly courseId: string
    readonly assessmentId: string
    readonly studentId: string
    readonly sequence: number
  }
  readonly points: number | null
  readonly isOverridden: boolean
  readonly isExcused: boolean
}

export function GradeDecisions({ grade, points, isOverridden, isExcused }: GradeDecisionsProps) {
  const t = useTranslations('Grades')
  const isReady = useIsReady()
  const overriding = useRequest(askToOverride)
  const excusing = useRequest(askToExcuse)
  const isPending = overriding.isPending || excusing.isPending
  const small = `${button['quiet']} ${button['small']}`
  const asked = { type: 'submit', className: small, disabled: !isReady, 'aria-disabled': isPending } as const
  const decide = (send: (typed: FormData) => void) => (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    send(new FormData(event.currentTarget))
  }
  const override = decide((typed) =>
    overriding.send({ ...grade, points: Number(typed.get('points')), reason: typed.get('reason') }),
  )
  const withdraw = decide((typed) => overriding.send({ ...grade, points: null, reason: typed.get('reason') }))
  const excuse = decide((typed) => excusing.send({ ...grade, isExcused: true, reason: typed.get('reason') }))
  const undo = () => excusing.send({ ...grade, isExcused: false, reason: t('undoneReason') })
  const reason = (
    <label className={people['field']}>
      {t('reason')}
      <input name="reason" required maxLength={500} autoComplete="off" />
    </label>
  )
  return (
    <div>
      {isExcused && (
        <button {...asked} type="button" onClick={undo}>
          {t('undoExcuse')}
        </button>
      )}
      <details className={disclosure['box']}>
        <summary>{t('change')}</summary>
        <div className={`${disclosure['inside']} ${styles['decision']}`}>
          <form onSubmit={override} className={people['row']}>
            <label className={people['field']}>
              {t('override')}
              <input
                name="points"
                type="number"
                min={0}
                max={100_000}
                step="any"
                defaultValue={points ?? ''}
                required
              />
            </label>
            {reason}
            <button {...asked}>{t('setOverride')}</button>
          </form>
          {isOverridden && (
            <form onSubmit={withdraw} className={people['row']}>
              {reason}
              <button {...asked}>{t('removeOverride')}</button>
            </form>
          )}
          {!isExcused && (
            <form onSubmit={excuse} className={people['row']}>
              {reason}
              <button {...asked}>{t('excuse')}</button>
            </form>
          )}
        </div>
      </details>
      <RequestAlert failure={overriding.failure ?? excusing.failure} />
    </div>
  )
}
