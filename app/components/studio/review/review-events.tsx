'use client'

/** What was said when the draft went to review and came back, the newest first. */
import { useTranslations } from '@/app/i18n/use-translations'
import type { QuestionEventView } from '@/lib/contracts/authoring/question-events'
import styles from './comments.module.css'
import { useLocalTime } from './use-local-time'

const told = ['submitted', 'returned', 'withdrawn'] as const

export function ReviewEvents({ events }: { readonly events: readonly QuestionEventView[] }) {
  const t = useTranslations('StudioReview')
  const time = useLocalTime()
  const shown = events.flatMap((event) => {
    const kind = told.find((each) => each === event.kind)
    return kind === undefined ? [] : [{ ...event, kind }]
  })
  if (shown.length === 0) return null
  return (
    <ul className={styles['events']}>
      {shown.map(({ id, kind, by, at, words }) => (
        <li key={id}>
          {t(`told.${kind}`, { name: by ?? t('commandLine') })} <span className={styles['soft']}>{time(at)}</span>
          {words !== null && <p className={styles['words']}>{words}</p>}
        </li>
      ))}
    </ul>
  )
}
