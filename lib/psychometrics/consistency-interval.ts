/** How sure a coefficient of internal consistency is. */
import { compensatedSum } from '@/lib/metrics/compensated-sum'
import { deviations } from './deviations'
import { fQuantile, tQuantile } from './f-quantile'
import { internalConsistency } from './internal-consistency'
import { COVERAGE, type Interval } from './interval'
import type { CompleteMarks } from './mark-table'
import { variance } from './variance'

/** Nearer to 1 than this α is 1 but for rounding. */
const PERFECT = 1e-12

/**
 * 95 % interval of Cronbach's α, a share of 1 (not per cent; may lie below 0): Feldt's 1 − (1 − α)·F, F the quantiles with n − 1 and (n − 1)(p − 1)
 * degrees of freedom, each end moved out to ln(1 − α) ± t·se where the marks show the larger error: Feldt's is too narrow on easy and on
 * hard quizzes, whose totals lean. Null where α is not defined or 1.
 * @example consistencyInterval of ten attempts at two items: both ends hold α between them
 * Source: Feldt, Psychometrika 30 (1965); se by the influence of each attempt, Maydeu-Olivares, Coffman & Hartmann, Psych. Methods 12 (2007).
 */
export function consistencyInterval(marks: CompleteMarks): Interval | null {
  const { internalConsistency: perCent } = internalConsistency(marks)
  const missing = 1 - (perCent ?? 100) / 100
  if (missing < PERFECT) return null
  const feldt = feldtFactors({ attempts: marks.totals.length, items: marks.columns.length })
  const reach = Math.exp(tQuantile(COVERAGE, marks.totals.length - 1) * shownError(marks, missing))
  return {
    low: 1 - missing * Math.max(feldt.high, reach),
    high: 1 - missing * Math.min(feldt.low, 1 / reach),
  }
}

/** The 0.025 and 0.975 quantiles of (1 − α)/(1 − estimate), and so the other way round. */
export function feldtFactors({ attempts, items }: { readonly attempts: number; readonly items: number }): Interval {
  const degrees = { above: attempts - 1, below: (attempts - 1) * (items - 1) }
  const tail = (1 - COVERAGE) / 2
  return { low: fQuantile(tail, degrees), high: fQuantile(1 - tail, degrees) }
}

/** Of ln(1 − α), where 1 − α = 1 − c + c·S/V with c = p/(p − 1), S the sum of the items' variances and V that of the totals. */
function shownError({ columns, totals }: CompleteMarks, missing: number): number {
  const count = totals.length
  const ofItems = compensatedSum(columns.map((column) => variance(column) ?? 0))
  const ofTotal = variance(totals) ?? 0
  const fromItems = columns.map(deviations)
  const influences = deviations(totals).map((fromMean, attempt) => {
    const squares = compensatedSum(fromItems.map((distances) => (distances[attempt] ?? 0) ** 2))
    return squares / ofItems - (fromMean * fromMean) / ofTotal
  })
  const ratioError = Math.sqrt(compensatedSum(influences.map((value) => value * value)) / (count * (count - 1)))
  const lever = (columns.length / (columns.length - 1)) * (ofItems / ofTotal)
  return (ratioError * lever) / missing
}
