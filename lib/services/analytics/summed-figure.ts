/** A mean score from its sums, with its interval where that was measured to hold. */
import 'server-only'
import type { ShownFigure } from '@/lib/contracts/analytics/shown-figure'
import { intervalDoubt } from '@/lib/psychometrics/interval-doubt'
import { type SummedScores, summedInterval } from '@/lib/psychometrics/summed-scores'

/** Of one score a student. */
export function summedFigure(scores: SummedScores): ShownFigure {
  const { n, sum } = scores
  const interval = summedInterval(scores)
  const value = n === 0 ? null : sum / n
  if (interval === null) return { value, interval: { kind: 'withheld', why: { reason: 'not-defined' } } }
  const doubt = intervalDoubt('facility', { attempts: n, scoreShare: value })
  return { value, interval: doubt === null ? { kind: 'interval', ...interval } : { kind: 'withheld', why: doubt } }
}

/** The sums of scores, one a student. */
export function summedOf(scores: readonly number[]): SummedScores {
  return {
    n: scores.length,
    sum: scores.reduce((sum, score) => sum + score, 0),
    squareSum: scores.reduce((sum, score) => sum + score * score, 0),
  }
}
