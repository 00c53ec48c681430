/**
 * The level on an objective under both hypotheses: with probability 1 − share a Gaussian; with probability share either the level
 * of who knows or the level of who does not.
 */
import type { AllOrNoneConstants } from './extension-constants'
import { normalCdf } from './normal-cdf'
import type { Gaussian } from './state'

export type MixedLevel = {
  readonly graded: Gaussian
  /** Probability that knowledge is all or none, and then that the objective is known. */
  readonly share: number
  readonly known: number
  /** Null where the model has one hypothesis only; the share is 0 then. */
  readonly constants: AllOrNoneConstants | null
}

/** P_k = (1 − share)·Φ((μ − τ)/√V) + share·known; `threshold` is τ. */
export function masteryOf({ graded, share, known }: MixedLevel, threshold: number): number {
  const above = normalCdf((graded.mean - threshold) / Math.sqrt(graded.variance))
  return share === 0 ? above : share * known + (1 - share) * above
}

/**
 * The same after time that took the graded level from `before` to `after`. The second hypothesis has no forgetting of its own: P(known) loses the
 * share of itself that P(above τ) loses under the first, and never gains by waiting.
 * @example with P(above τ) down from 0.9 to 0.72, a P(known) of 0.95 reads 0.76
 */
export function knownAfterTime(known: number, { before, after, threshold }: Passing): number {
  const aboveBefore = normalCdf((before.mean - threshold) / Math.sqrt(before.variance))
  const aboveAfter = normalCdf((after.mean - threshold) / Math.sqrt(after.variance))
  // A quotient may round above its dividend.
  return aboveAfter < aboveBefore ? Math.min(known, (known * aboveAfter) / aboveBefore) : known
}

type Passing = { readonly before: Gaussian; readonly after: Gaussian; readonly threshold: number }

type Rule = { readonly threshold: number; readonly declareAt: number }

/**
 * Whether mastery may be declared: P_k is high enough, and of the risk that is left no more than its part comes from the second hypothesis.
 * Under that one P(known) moves in leaps, and what is believed at 0.95 is often a lucky answer.
 */
export function isDeclarable(level: MixedLevel, { threshold, declareAt }: Rule): boolean {
  const { share, known, constants } = level
  if (masteryOf(level, threshold) < declareAt) return false
  return constants === null || share * (1 - known) <= constants.riskShare * (1 - declareAt)
}

/** Mean and variance of the mixture, in logits. */
export function momentsOf({ graded, share, known, constants }: MixedLevel): Gaussian {
  if (share === 0 || constants === null) return graded
  const { levelKnown, levelUnknown } = constants
  const mean = (1 - share) * graded.mean + share * (known * levelKnown + (1 - known) * levelUnknown)
  const variance =
    (1 - share) * (graded.variance + (graded.mean - mean) ** 2) +
    share * (known * (levelKnown - mean) ** 2 + (1 - known) * (levelUnknown - mean) ** 2)
  return { mean, variance }
}

/** Halvings of an interval of some tens of logits until it is far narrower than anything shown. */
const HALVINGS = 40
/** Where the Gaussian has nothing left, in standard deviations. */
const REACH = 8
const TAIL = 0.05

/**
 * The 5 % and 95 % points of the mixture, widened where the mean lies outside: mastery is declared at 0.95 when the lower one
 * passes τ, whichever hypothesis it comes from.
 */
export function intervalOf(level: MixedLevel): { readonly low: number; readonly high: number } {
  const { mean } = momentsOf(level)
  return { low: Math.min(mean, pointAt(TAIL, level)), high: Math.max(mean, pointAt(1 - TAIL, level)) }
}

function pointAt(probability: number, { graded, share, known, constants }: MixedLevel): number {
  const reach = REACH * Math.sqrt(graded.variance)
  const ends = [graded.mean - reach, graded.mean + reach, constants?.levelUnknown ?? 0, constants?.levelKnown ?? 0]
  let low = Math.min(...ends)
  let high = Math.max(...ends)
  const below = (x: number) => {
    const unknownBelow = constants !== null && x >= constants.levelUnknown ? 1 - known : 0
    const knownBelow = constants !== null && x >= constants.levelKnown ? known : 0
    return share * (unknownBelow + knownBelow) + (1 - share) * normalCdf((x - graded.mean) / Math.sqrt(graded.variance))
  }
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2
    if (below(middle) < probability) low = middle
    else high = middle
  }
  return high
}
