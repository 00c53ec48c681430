/** The state of an objective in a word, with a shape that says the same. */
import { getTranslations } from '@/app/i18n/get-translations'
import type { MasteryStatus } from '@/lib/contracts/views'
import styles from './status-word.module.css'

export async function StatusWord({ status }: { readonly status: MasteryStatus }) {
  const t = await getTranslations('Level')
  return (
    <span className={styles['word']} data-status={status}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <circle cx="8" cy="8" r="6.25" className={styles['ring']} />
        {shapes[status]}
      </svg>
      {t(status)}
    </span>
  )
}

const shapes = {
  untouched: null,
  learning: <path d="M8 8V1.75A6.25 6.25 0 0 1 14.25 8z" className={styles['fill']} />,
  close: <path d="M8 8V1.75a6.25 6.25 0 1 1-6.25 6.25z" className={styles['fill']} />,
  mastered: <circle cx="8" cy="8" r="6.25" className={styles['fill']} />,
  'review-due': <path d="M8 4.5V8l2.5 2" className={styles['hand']} />,
} as const satisfies Record<MasteryStatus, unknown>
