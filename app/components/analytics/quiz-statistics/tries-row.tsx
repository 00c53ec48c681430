/** One question from try to try. */
import type { useFormatter } from 'next-intl'
import table from '@/app/components/ui/data-table.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { QuizTries } from '@/lib/contracts/analytics/quiz-statistics-view'
import type { CountedShare } from '@/lib/psychometrics/try-statistics'
import styles from './quiz-statistics.module.css'

/** A longer streak of tries says nothing more of a class. */
const MOST_TRIES = 5

type TriesRowProps = {
  readonly of: QuizTries
  readonly name: string
  readonly format: ReturnType<typeof useFormatter>
  /** Where somebody tried twice. */
  readonly tries?: true
}

export function TriesRow({ of, name, format, tries }: TriesRowProps) {
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
      <td className={table['number']}>{share(of.best)}</td>
      {tries && <TryCells of={of} share={share} number={(value) => format.number(value, 'times')} />}
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

type TryCellsProps = {
  readonly of: QuizTries
  readonly share: (value: number | null) => string
  readonly number: (value: number) => string
}

function TryCells({ of, share, number }: TryCellsProps) {
  const t = useTranslations('QuizStatistics')
  const told = (value: number | null) => (value === null ? t('none') : number(value))
  return (
    <>
      {[share(of.first), share(of.last), share(of.average), told(of.meanTries), told(of.successIndex)].map(
        (cell, place) => (
          <td key={`figure-${String(place)}`} className={table['number']}>
            {cell}
          </td>
        ),
      )}
      <td className={`${table['number']} ${styles['narrow']}`}>
        {of.byTry.length < 2
          ? t('none')
          : of.byTry.slice(0, MOST_TRIES).map(({ n, score }, place) => (
              <span key={`try-${String(place)}`} className={styles['line']}>
                {t('byTryOf', { place: place + 1, score: share(score), n })}
              </span>
            ))}
      </td>
    </>
  )
}
