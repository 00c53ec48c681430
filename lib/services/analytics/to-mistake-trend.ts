/** What the weeks say of a mistake, as far as they can. */
import 'server-only'
import type { MistakeTrend } from '@/lib/contracts/analytics/misconceptions'
import type { MistakeRate } from '@/lib/psychometrics/misconception-rates'

/** A change is told where its 95 % interval leaves 0 out; it began after the last week on the other side of the rate over all. */
export function toMistakeTrend({ trend, byWeek, rate }: Pick<MistakeRate, 'trend' | 'byWeek' | 'rate'>): MistakeTrend {
  if (byWeek.length < 2) return { kind: 'one-week' }
  const interval = trend?.interval ?? null
  if (trend === null || interval === null || (interval.low <= 0 && interval.high >= 0)) return { kind: 'unclear' }
  const kind = trend.perWeek < 0 ? 'rarer' : 'commoner'
  const isOnThisSide = (own: number) => (kind === 'rarer' ? own < rate : own > rate)
  const before = byWeek.findLastIndex(({ n, count }) => !isOnThisSide(count / n))
  const since = byWeek[before + 1] ?? byWeek.at(-1)
  return since === undefined ? { kind: 'unclear' } : { kind, perWeek: trend.perWeek, since: since.week }
}
