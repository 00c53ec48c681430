'use client'

/** How much is saved, and when the last of it was. */
import { useFormatter } from 'next-intl'
import { useTranslations } from '@/app/i18n/use-translations'
import { answerStatus } from './answer-status'
import styles from './room.module.css'
import type { RoomProblem } from './room-problem'
import { answerOf, type RoomState } from './room-state'

type SavedLineProps = {
  readonly state: RoomState
  readonly problems: readonly RoomProblem[]
  readonly timeZone: string
}

export function SavedLine({ state, problems, timeZone }: SavedLineProps) {
  const t = useTranslations('Attempt')
  const format = useFormatter()
  const answers = problems.map((problem) => answerOf(state, problem))
  const saved = answers.filter((answer) => answerStatus(answer) === 'saved').length
  const [last] = answers
    .flatMap((answer) => answer.saved?.at ?? [])
    .toSorted()
    .toReversed()
  return (
    <p className={styles['savedLine']}>
      {t('savedCount', { saved, count: problems.length })}
      {last !== undefined && `, ${t('lastSaved', { time: format.dateTime(new Date(last), 'clock', { timeZone }) })}`}
    </p>
  )
}
