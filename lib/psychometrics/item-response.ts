/** Difficulty and slope of the items of a quiz in the two-parameter logistic model, beside the classical figures. */
import { type Interval, NORMAL_QUANTILE } from './interval'
import type { MarkTable } from './mark-table'
import type { ItemResponse, ResponsePattern } from './response-pattern'
import { type CalibratedItem, fitTwoParameterLogistic } from './two-parameter-logistic'

export type Estimate = { readonly value: number; readonly se: number; readonly interval: Interval }

/** Why an item has no estimates. */
export type WithheldItem =
  | { readonly reason: 'too-few-attempts'; readonly found: number; readonly needed: number }
  | { readonly reason: 'too-few-items'; readonly found: number; readonly needed: number }
  /** Marks between none and all of them, or none to be had: the model knows right and wrong. */
  | { readonly reason: 'not-right-or-wrong' }
  /** Everybody was right, or nobody: the difficulty has no end. */
  | { readonly reason: 'all-alike' }
  /** The answers do not settle it: estimates still moving, no errors, or a slope that may as well be 0 or below. */
  | { readonly reason: 'not-settled' }

export type ItemResponseReport =
  | {
      readonly kind: 'estimated'
      /** Attempts. */
      readonly n: number
      /** Ability at which half are right, in standard deviations of the group above its mean. */
      readonly difficulty: Estimate
      /** Logits a standard deviation of ability. */
      readonly slope: Estimate
    }
  | ({ readonly kind: 'withheld'; readonly n: number } & WithheldItem)

/** From the grid in docs/statistics.md. */
export const ITEM_RESPONSE_ATTEMPTS = 100
/** Two items have nothing to tell what they have in common from. */
const FEWEST_ITEMS = 3

/**
 * One report an item: b = −d/a of P(right | θ) = 1/(1 + exp(−(a·θ + d))), its error by the delta method, √(var d + b²·var a + 2b·cov)/a, the interval of
 * the slope on its logarithm. A mark that is missing counts as not asked. Items that are scored between, and those everybody answered alike, are left out of the fit.
 * @example of 99 attempts every item is withheld: too-few-attempts, found 99, needed 100
 * Source: Birnbaum, in Lord & Novick, Statistical Theories of Mental Test Scores (1968), ch. 17–20.
 */
export function itemResponse({ maxMarks, attempts }: MarkTable): readonly ItemResponseReport[] {
  const n = attempts.length
  const columns = maxMarks.map((_, item) => attempts.map((marks) => marks[item] ?? null))
  const withheld = (why: WithheldItem) => ({ kind: 'withheld' as const, n, ...why })
  if (n < ITEM_RESPONSE_ATTEMPTS) {
    return maxMarks.map(() => withheld({ reason: 'too-few-attempts', found: n, needed: ITEM_RESPONSE_ATTEMPTS }))
  }
  const unfit = maxMarks.map((maxMark, item) => unfitness(columns[item] ?? [], maxMark))
  const fitted = [...maxMarks.keys()].filter((item) => unfit[item] === null)
  if (fitted.length < FEWEST_ITEMS) {
    const tooFew = { reason: 'too-few-items', found: fitted.length, needed: FEWEST_ITEMS } as const
    return maxMarks.map((_, item) => withheld(unfit[item] ?? tooFew))
  }
  const { items, isConverged } = fitTwoParameterLogistic(
    toPatterns(
      fitted.map((item) => columns[item] ?? []),
      n,
    ),
  )
  return maxMarks.map((_, item) => {
    const found = isConverged ? items[fitted.indexOf(item)] : undefined
    const estimates = found === undefined ? null : toEstimates(found)
    if (estimates === null) return withheld(unfit[item] ?? { reason: 'not-settled' })
    return { kind: 'estimated' as const, n, ...estimates }
  })
}

function unfitness(marks: readonly (number | null)[], maxMark: number): WithheldItem | null {
  const given = marks.filter((mark) => mark !== null)
  if (!(maxMark > 0) || given.some((mark) => mark !== 0 && mark !== maxMark)) return { reason: 'not-right-or-wrong' }
  return new Set(given).size < 2 ? { reason: 'all-alike' } : null
}

function toPatterns(columns: readonly (readonly (number | null)[])[], n: number): readonly ResponsePattern[] {
  const patterns = new Map<string, ResponsePattern>()
  for (let attempt = 0; attempt < n; attempt += 1) {
    const responses = columns.map((marks) => toResponse(marks[attempt] ?? null))
    const key = responses.join()
    patterns.set(key, { responses, frequency: (patterns.get(key)?.frequency ?? 0) + 1 })
  }
  return [...patterns.values()]
}

function toResponse(mark: number | null): ItemResponse {
  if (mark === null) return null
  return mark === 0 ? 0 : 1
}

/** A slope within 1.96 errors of 0 leaves the difficulty anywhere. */
function toEstimates({ slope, slopeSe, intercept, interceptSe, covariance }: CalibratedItem) {
  if (slopeSe === null || interceptSe === null || covariance === null) return null
  if (!(slope > NORMAL_QUANTILE * slopeSe)) return null
  const difficulty = -intercept / slope
  const variance = interceptSe ** 2 + difficulty ** 2 * slopeSe ** 2 + 2 * difficulty * covariance
  const se = Math.sqrt(Math.max(0, variance)) / slope
  const reach = Math.exp((NORMAL_QUANTILE * slopeSe) / slope)
  return {
    difficulty: {
      value: difficulty,
      se,
      interval: { low: difficulty - NORMAL_QUANTILE * se, high: difficulty + NORMAL_QUANTILE * se },
    },
    slope: { value: slope, se: slopeSe, interval: { low: slope / reach, high: slope * reach } },
  }
}
