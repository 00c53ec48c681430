/** Every change of a grade in words, the newest first. */
import { getFormatter } from 'next-intl/server'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { GradeHistoryLine } from '@/lib/contracts/gradebook-views'
import styles from './grades.module.css'

type GradeHistoryProps = { readonly history: readonly GradeHistoryLine[]; readonly timeZone: string }

export async function GradeHistory({ history, timeZone }: GradeHistoryProps) {
  const [t, format] = await Promise.all([getTranslations('Grades'), getFormatter()])
  const number = (points: number | null) => (points === null ? t('none') : format.number(points, 'earned'))
  if (history.length === 0) return null
  return (
    <details className={disclosure['box']} open>
      <summary>{t('history')}</summary>
      <div className={disclosure['inside']}>
        <ol className={styles['history']} reversed>
          {history.map(({ sequence, kind, before, after, maxPoints, reason, by, occurredAt }) => (
            <li key={sequence}>
              {t(`change-${kind}`, {
                by: by ?? '',
                before: number(before),
                after: number(after),
                max: number(maxPoints),
              })}{' '}
              {reason !== '' && t('because', { reason })}
              <span className={styles['when']}>{format.dateTime(new Date(occurredAt), 'full', { timeZone })}</span>
            </li>
          ))}
        </ol>
      </div>
    </details>
  )
}
