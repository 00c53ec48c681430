/** Below a figure: where the true one lies in 95 of 100 classes. Nothing where that cannot be said; IntervalNotes tells why. */

import table from '@/app/components/ui/data-table.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { ShownInterval } from '@/lib/contracts/analytics/shown-figure'
import styles from './quiz-statistics.module.css'

type IntervalLineProps = {
  readonly of: ShownInterval
  readonly write: (value: number) => string
}

export function IntervalLine({ of, write }: IntervalLineProps) {
  const t = useTranslations('QuizStatistics')
  if (of.kind === 'withheld') return null
  return (
    <span className={`${table['beside']} ${styles['interval']}`}>
      {t('interval', { low: write(of.low), high: write(of.high) })}
    </span>
  )
}
