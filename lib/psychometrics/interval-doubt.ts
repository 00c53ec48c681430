/** Whether an interval can be shown: outside these bounds it was measured to hold the truth in other than 92–98 of 100 classes, or was not measured. */

/** What an interval is of. */
export type IntervalFigure = 'facility' | 'mean' | 'discrimination' | 'consistency' | 'difference' | 'reliability'

export type IntervalDoubt =
  | { readonly reason: 'too-few-attempts'; readonly found: number; readonly needed: number }
  /** The mean score as a share of the maximum: where nearly all have nearly everything (or nothing) the few others decide. */
  | { readonly reason: 'scores-near-an-end'; readonly found: number; readonly lowest: number; readonly highest: number }

/** Mean score as a share of the maximum: beyond, correlations and α were measured to hold the truth in 88–92 of 100 classes of 50 to 200. */
const SCORE_SHARES = { lowest: 0.15, highest: 0.85 }

type Needs = { readonly attempts: number; readonly scores: 'any' | 'away-from-the-ends' }

/** From the grid in docs/statistics.md, which begins at five attempts. Below fifteen a class cannot tell that its scores crowd at an end. */
const needs: Readonly<Record<IntervalFigure, Needs>> = {
  facility: { attempts: 5, scores: 'any' },
  mean: { attempts: 15, scores: 'any' },
  discrimination: { attempts: 15, scores: 'away-from-the-ends' },
  consistency: { attempts: 15, scores: 'away-from-the-ends' },
  // Of students in the smaller group, and of students in a bin.
  difference: { attempts: 10, scores: 'any' },
  reliability: { attempts: 15, scores: 'any' },
}

export type IntervalGround = {
  readonly attempts: number
  /** Mean score as a share of the maximum; null where the maximum is 0. */
  readonly scoreShare: number | null
}

/**
 * Null where an interval of the figure holds the truth in 92–98 of 100 classes, as far as was measured; else the first reason not to show it.
 * @example intervalDoubt('mean', { attempts: 8, scoreShare: 0.5 }) // too-few-attempts: found 8, needed 15
 */
export function intervalDoubt(figure: IntervalFigure, { attempts, scoreShare }: IntervalGround): IntervalDoubt | null {
  const needed = needs[figure]
  if (attempts < needed.attempts) return { reason: 'too-few-attempts', found: attempts, needed: needed.attempts }
  if (needed.scores === 'any' || scoreShare === null) return null
  if (scoreShare >= SCORE_SHARES.lowest && scoreShare <= SCORE_SHARES.highest) return null
  return { reason: 'scores-near-an-end', found: scoreShare, ...SCORE_SHARES }
}
