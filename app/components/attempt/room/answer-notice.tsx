'use client'

/** What is saved of one answer, and what else is to be told of it. */
import { useFormatter } from 'next-intl'
import { useTranslations } from '@/app/i18n/use-translations'
import { answerStatus } from './answer-status'
import styles from './room.module.css'
import type { AnswerState, Notice } from './room-state'

type AnswerNoticeProps = { readonly answer: AnswerState; readonly timeZone: string }

const words = {
  'replaced-other-device': 'otherReplaced',
  'from-other-device': 'otherTook',
  late: 'lateNotice',
  refused: 'refusedNotice',
} as const satisfies Readonly<Record<Notice['kind'], string>>

export function AnswerNotice({ answer, timeZone }: AnswerNoticeProps) {
  const t = useTranslations('Attempt')
  const format = useFormatter()
  const { notice, saved } = answer
  const time = (at: string) => format.dateTime(new Date(at), 'clock', { timeZone })
  const status = answerStatus(answer)
  return (
    <div>
      <p className={styles['saved']} data-status={status}>
        {status === 'changed' && t('notSent')}
        {status !== 'changed' && (saved === null ? t('neverSaved') : t('savedAt', { time: time(saved.at) }))}
      </p>
      <div role="status" className={notice === null ? styles['said'] : styles['notice']}>
        {notice !== null && t(words[notice.kind], { time: 'at' in notice ? time(notice.at) : '' })}
      </div>
    </div>
  )
}
