/** Rényi divergence of a prediction from the truth. */
import { compensatedSum } from './compensated-sum'
import { klDivergence } from './kl-divergence'
import { logInBase, natsToBase } from './log-in-base'
import { logMeanExponential } from './log-mean-exponential'
import { logRatio } from './log-ratio'
import { requireBase } from './require-base'
import { AS_GOOD_AS_INFINITE, requireOrder } from './require-order'
import { requireProbabilityVectorPair } from './require-probability-vector'

/**
 * Rényi divergence of order α, D_α(p‖q) = log(Σ p (p/q)^(α−1) / Σ p)/(α − 1), in the unit of `base` (2: bits, e: nats).
 * The limits are taken exactly: α = 0 −log of the mass q gives to what is possible under p, 1 Kullback–Leibler, ∞ log max p/q.
 * Range [0, ∞], never falls with α: Infinity when no outcome is possible under both or, from α = 1 on, where q is 0 and p is not.
 * Four arguments in a row, as the formula and the expression language of questions have them.
 * @throws RangeError if p or q is not a probability vector, their lengths differ, α is negative or NaN, or the base is not above 1.
 * @example renyiDivergence([1, 0], [0.25, 0.75], 2) // 2 bits = log₂(1²/0.25)
 * Source: T. van Erven & P. Harremoës, Rényi divergence and Kullback–Leibler divergence, IEEE Trans. Inf. Theory 60 (2014), §II.
 */
export function renyiDivergence(p: readonly number[], q: readonly number[], alpha: number, base = 2): number {
  requireProbabilityVectorPair(p, q)
  requireOrder(alpha, 'alpha')
  requireBase(base)
  const possible = p.flatMap((mass, index) => (mass > 0 ? [{ weight: mass, predicted: q[index] ?? 0 }] : []))
  if (alpha === 0) return Math.max(0, -logInBase(compensatedSum(possible.map(({ predicted }) => predicted)), base))
  if (alpha === 1) return klDivergence(p, q, base)
  return Math.max(0, natsToBase(divergenceNats(possible, alpha), base))
}

type Outcome = { readonly weight: number; readonly predicted: number }

/** For α below ½ by its twin Σ q (p/q)^α over what is possible under both: the exponents are small there. */
function divergenceNats(possible: readonly Outcome[], alpha: number): number {
  if (alpha < 0.5) return smallOrderNats(possible, alpha)
  const ratios = possible.map(({ weight, predicted }) => ({ weight, ratio: logRatio(weight, predicted) }))
  if (alpha >= AS_GOOD_AS_INFINITE) {
    return ratios.reduce((most, { ratio }) => Math.max(most, ratio), Number.NEGATIVE_INFINITY)
  }
  return (
    logMeanExponential(ratios.map(({ weight, ratio }) => ({ weight, exponent: (alpha - 1) * ratio }))) / (alpha - 1)
  )
}

function smallOrderNats(possible: readonly Outcome[], alpha: number): number {
  const shared = possible.filter(({ predicted }) => predicted > 0)
  if (shared.length === 0) return Number.POSITIVE_INFINITY
  const mass = compensatedSum(possible.map(({ weight }) => weight))
  const held = compensatedSum(shared.map(({ predicted }) => predicted))
  const pairs = shared.map(({ weight, predicted }) => ({
    weight: predicted,
    exponent: alpha * logRatio(weight, predicted),
  }))
  return (logMeanExponential(pairs) + logRatio(held, mass)) / (alpha - 1)
}
