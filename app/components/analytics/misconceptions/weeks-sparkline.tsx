/** A mistake's share week by week, as small bars on one scale; the words of its label say the same. */
import { getFormatter } from 'next-intl/server'
import { Bar } from '@/app/components/charts/bar'
import { getTranslations } from '@/app/i18n/get-translations'
import type { WeekOfMistake } from '@/lib/contracts/analytics/misconceptions'
import styles from './misconceptions.module.css'

const HEIGHT = 32
const STEP = 12
/** A week without the mistake stands as a line. */
const LEAST = 1.5

type WeeksSparklineProps = {
  readonly byWeek: readonly WeekOfMistake[]
  /** The highest share of any week of any mistake beside it: bars are compared from row to row. */
  readonly most: number
}

export async function WeeksSparkline({ byWeek, most }: WeeksSparklineProps) {
  const [t, format] = await Promise.all([getTranslations('Misconceptions'), getFormatter()])
  const weeks = byWeek.map(({ week, n, count }) =>
    t('sparklineWeek', {
      week: format.dateTime(new Date(week), { day: 'numeric', month: 'short', timeZone: 'UTC' }),
      share: format.number(count / n, 'share'),
      n,
    }),
  )
  const width = Math.max(1, byWeek.length) * STEP
  return (
    <svg
      className={styles['sparkline']}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={t('sparkline', { weeks: weeks.join('; ') })}
    >
      {byWeek.map(({ week, n, count }, place) => {
        const height = Math.max(LEAST, (HEIGHT * count) / n / Math.max(most, 0.01))
        return <Bar key={week} x={place * STEP + 1} y={HEIGHT - height} width={STEP - 3} height={height} />
      })}
    </svg>
  )
}
