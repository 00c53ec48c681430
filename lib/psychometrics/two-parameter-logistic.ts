/** The two-parameter logistic model of a test, by marginal maximum likelihood. */
import { type ExpectedCounts, expectedCounts, type ItemParameters } from './expected-counts'
import { maximiseItem } from './maximise-item'
import { normalQuadrature } from './normal-quadrature'
import { type ResponsePattern, requireResponsePatterns } from './response-pattern'
import { standardErrors } from './standard-errors'

export type CalibratedItem = ItemParameters & {
  /** Standard errors from the observed information; null where it is not positive definite. */
  readonly slopeSe: number | null
  readonly interceptSe: number | null
  /** Of the two estimates. */
  readonly covariance: number | null
}

export type TestCalibration = {
  /** Of the answers at the estimates, natural logarithm. */
  readonly logLik: number
  readonly items: readonly CalibratedItem[]
  /** People. */
  readonly n: number
  /** False when the estimates were still moving at the last cycle: too few answers to tell. */
  readonly isConverged: boolean
}

/** 41 points from −6 to 6: more change no estimate in its fourth decimal. */
const quadrature = normalQuadrature({ count: 41, reach: 6 })
const MOST_CYCLES = 2_000
/** Largest change of a parameter in a cycle that counts as none, in logits. */
const SETTLED = 1e-6

/**
 * P(right | θ) = 1/(1 + exp(−(a·θ + d))) for each item, θ standard normal in the group: slopes a and intercepts d that make the
 * answers most likely with the abilities integrated out, by EM over 41 quadrature points; standard errors from the
 * observed information (derivatives of the score). Items not asked (null) say nothing.
 * @throws RangeError as `requireResponsePatterns` does.
 * @example of the five items of LSAT7 (1,000 people) the slopes are 0.988 1.081 1.707 0.765 0.736, log-likelihood −2658.805
 * Source: Bock & Aitkin, Psychometrika 46 (1981); data of Bock & Lieberman, Psychometrika 35 (1970).
 */
export function fitTwoParameterLogistic(patterns: readonly ResponsePattern[]): TestCalibration {
  requireResponsePatterns(patterns)
  let items = startingItems(patterns)
  let isConverged = false
  for (let cycle = 0; cycle < MOST_CYCLES && !isConverged; cycle += 1) {
    const next = nextItems(items, expectedCounts(patterns, { items, quadrature }))
    isConverged = largestChange(items, next) < SETTLED
    items = next
  }
  const errors = standardErrors(patterns, { items, quadrature })
  return {
    logLik: expectedCounts(patterns, { items, quadrature }).logLikelihood,
    items: items.map((item, index) => ({
      ...item,
      slopeSe: errors?.[index]?.slope ?? null,
      interceptSe: errors?.[index]?.intercept ?? null,
      covariance: errors?.[index]?.covariance ?? null,
    })),
    n: patterns.reduce((sum, { frequency }) => sum + frequency, 0),
    isConverged,
  }
}

/** Slope 1, and the intercept that gives the share of right answers at average ability. */
function startingItems(patterns: readonly ResponsePattern[]): readonly ItemParameters[] {
  return (patterns[0]?.responses ?? []).map((_, item) => {
    let [right, asked] = [0, 0]
    for (const { responses, frequency } of patterns) {
      if (responses[item] === 1) right += frequency
      if (responses[item] !== null) asked += frequency
    }
    return { slope: 1, intercept: Math.log(right / (asked - right)) }
  })
}

function nextItems(items: readonly ItemParameters[], counts: ExpectedCounts): readonly ItemParameters[] {
  return items.map((item, index) => maximiseItem(item, countsOf(index, counts)))
}

function countsOf(index: number, { asked, right }: ExpectedCounts) {
  return { points: quadrature.points, asked: asked[index], right: right[index] }
}

function largestChange(before: readonly ItemParameters[], after: readonly ItemParameters[]): number {
  const changes = before.map(({ slope, intercept }, index) =>
    Math.max(
      Math.abs(slope - (after[index]?.slope ?? slope)),
      Math.abs(intercept - (after[index]?.intercept ?? intercept)),
    ),
  )
  return Math.max(...changes)
}
