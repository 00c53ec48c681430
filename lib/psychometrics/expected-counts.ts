/** The E step: how many people of each ability answered each item, and rightly, as far as their answers tell. */
import type { Quadrature } from './normal-quadrature'
import type { ResponsePattern } from './response-pattern'

/** P(right | θ) = 1/(1 + exp(−(slope·θ + intercept))). */
export type ItemParameters = { readonly slope: number; readonly intercept: number }

export type ExpectedCounts = {
  /** Natural logarithm of the marginal likelihood. */
  readonly logLikelihood: number
  /** By item, then by quadrature point: people who were asked the item, and who answered it rightly. */
  readonly asked: readonly Float64Array[]
  readonly right: readonly Float64Array[]
}

export function expectedCounts(
  patterns: readonly ResponsePattern[],
  { items, quadrature }: { readonly items: readonly ItemParameters[]; readonly quadrature: Quadrature },
): ExpectedCounts {
  const { points, weights } = quadrature
  const curves = items.map((item) => logCurves(item, points))
  const logWeights = weights.map((weight) => Math.log(weight))
  const asked = items.map(() => new Float64Array(points.length))
  const right = items.map(() => new Float64Array(points.length))
  const posterior = new Float64Array(points.length)
  let logLikelihood = 0
  for (const { responses, frequency } of patterns) {
    posterior.set(logWeights)
    for (const [item, response] of responses.entries()) {
      const curve = curveOf(curves[item], response)
      if (curve !== null) addTo(posterior, curve)
    }
    logLikelihood += frequency * toProbabilities(posterior)
    for (const [item, response] of responses.entries()) {
      if (response === null) continue
      addTo(asked[item], posterior, frequency)
      if (response === 1) addTo(right[item], posterior, frequency)
    }
  }
  return { logLikelihood, asked, right }
}

type LogCurves = { readonly right: Float64Array; readonly wrong: Float64Array }

/** ln P and ln(1 − P) at each point, without overflow on either side. */
function logCurves({ slope, intercept }: ItemParameters, points: Float64Array): LogCurves {
  const logits = points.map((point) => slope * point + intercept)
  return { right: logits.map((logit) => -softplus(-logit)), wrong: logits.map((logit) => -softplus(logit)) }
}

function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)))
}

function curveOf(curves: LogCurves | undefined, response: 0 | 1 | null): Float64Array | null {
  if (curves === undefined || response === null) return null
  return response === 1 ? curves.right : curves.wrong
}

/** Logarithms become probabilities that sum to 1. Returns the logarithm of what they summed to. */
function toProbabilities(logs: Float64Array): number {
  const highest = logs.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
  let total = 0
  for (const [point, value] of logs.entries()) {
    const share = Math.exp(value - highest)
    logs[point] = share
    total += share
  }
  for (const [point, value] of logs.entries()) logs[point] = value / total
  return highest + Math.log(total)
}

function addTo(sums: Float64Array | undefined, values: Float64Array, times = 1): void {
  if (sums === undefined) return
  for (let point = 0; point < sums.length; point += 1) sums[point] = (sums[point] ?? 0) + times * (values[point] ?? 0)
}
