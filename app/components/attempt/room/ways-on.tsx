'use client'

/** From one question to another: back and forth, or on for good, or with new numbers. */
import answerStyles from '@/app/components/answer/answer.module.css'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import { LeaveButton } from './leave-button'
import styles from './room.module.css'
import type { RoomAttempt, RoomProblem } from './room-problem'
import type { AnswerState } from './room-state'
import type { Checking } from './use-check'

type WaysOnProps = {
  readonly attempt: RoomAttempt
  readonly problem: RoomProblem
  readonly answer: AnswerState
  readonly checking: Checking
  readonly flush: () => Promise<boolean>
  readonly onGoTo: (position: number) => void
}

export function WaysOn({ attempt, problem, answer, checking, flush, onGoTo }: WaysOnProps) {
  const t = useTranslations('Attempt')
  const last = attempt.places.length - 1
  const { position, left } = problem
  if (attempt.length === 'open') return null
  if (attempt.navigation === 'one-way') {
    return position === last ? null : (
      <LeaveButton attempt={attempt} position={position} answer={answer} flush={flush} />
    )
  }
  return (
    <div className={styles['ways']}>
      {left?.kind === 'new-variant' && (
        <button type="button" className={button['primary']} aria-disabled={checking.isPending} onClick={checking.renew}>
          {t(checking.isPending ? 'renewing' : 'renew')}
        </button>
      )}
      {left?.kind === 'done' && <p>{t('slotDone')}</p>}
      {position > 0 && (
        <button type="button" className={button['quiet']} onClick={() => onGoTo(position - 1)}>
          {t('previous')}
        </button>
      )}
      {position < last && (
        <button type="button" className={button['quiet']} onClick={() => onGoTo(position + 1)}>
          {t('next')}
        </button>
      )}
      {attempt.grading === 'at-the-end' && <p className={answerStyles['keys']}>{t('keys')}</p>}
    </div>
  )
}
