/** One question from try to try. */
import type { useFormatter } from 'next-intl'
import { useTranslations } from 'next-intl'
import table from '@/app/components/ui/data-table.module.css'
import type { QuizTries } from '@/lib/contracts/analytics/quiz-statistics-view'
import type { CountedShare } from '@/lib/psychometrics/try-statistics'
import styles from './quiz-statistics.module.css'

/** A longer streak of tries says nothing more of a class. */
const MOST_TRIES = 5

type TriesRowProps = {
  readonly of: QuizTries
  readonly name: string
  readonly format: ReturnType<typeof useFormatter>
}

export function TriesRow({ of, name, format }: TriesRowProps) {
  const t = useTranslations('QuizStatistics')
  const share = (value: number | null) => (value === null ? t('none') : format.number(value, 'share'))
  const minutes = (seconds: number | null) =>
    t('seconds', { minutes: format.number((seconds ?? 0) / 60, { maximumFractionDigits: 1 }) })
  const { duration } = of
  const counted = ({ share: value, interval }: CountedShare) => (
    <td className={table['number']}>
      {share(value)}
      {value !== null && (
        <span className={`${table['beside']} ${styles['interval']}`}>
          {t('interval', { low: share(interval.low), high: share(interval.high) })}
        </span>
      )}
    </td>
  )
  return (
    <tr>
      <th scope="row" className={styles['name']}>
        {name}
      </th>
      <td className={table['number']}>{format.number(of.n)}</td>
      {counted(of.someSubmission)}
      {counted(of.somePerfect)}
      <td className={table['number']}>{share(of.first)}</td>
      <td className={table['number']}>{share(of.last)}</td>
      <td className={table['number']}>{share(of.best)}</td>
      <td className={table['number']}>{share(of.average)}</td>
      <td className={table['number']}>{of.meanTries === null ? t('none') : format.number(of.meanTries, 'times')}</td>
      <td className={table['number']}>
        {of.successIndex === null ? t('none') : format.number(of.successIndex, 'times')}
      </td>
      <td className={`${table['number']} ${styles['narrow']}`}>
        {of.byTry.length < 2
          ? t('none')
          : of.byTry.slice(0, MOST_TRIES).map(({ n, score }, place) => (
              <span key={`try-${String(place)}`} className={styles['line']}>
                {t('byTryOf', { place: place + 1, score: share(score), n })}
              </span>
            ))}
      </td>
      <td className={table['number']}>
        {duration.n === 0 ? t('none') : minutes(duration.median)}
        {duration.n > 0 && (
          <span className={`${table['beside']} ${styles['interval']}`}>
            {t('timeRange', { lower: minutes(duration.lowerQuartile), upper: minutes(duration.upperQuartile) })}
          </span>
        )}
      </td>
    </tr>
  )
}
