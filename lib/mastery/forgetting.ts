/**
 * Forgetting by a power law whose scale grows with practice. It does not compose (two days are not one day twice), so
 * only an answer stores the result; looking never does.
 */
import type { Constants } from './constants'
import { elapsedDays } from './elapsed-days'
import type { Gaussian, ObjectiveBelief } from './state'

/** R = (1 + Δ/(ft·(1 + n)^fq))^(−fm), in (0, 1]: the share of a level that is left after Δ days. */
export function retention(
  { days, practiceCount }: { readonly days: number; readonly practiceCount: number },
  constants: Constants,
): number {
  return (1 + days / stabilityDays(practiceCount, constants)) ** -constants.forgettingPower
}

/** Δ at which `retention` is R: its inverse. */
export function daysUntilRetention(
  { retained, practiceCount }: { readonly retained: number; readonly practiceCount: number },
  constants: Constants,
): number {
  return (retained ** (-1 / constants.forgettingPower) - 1) * stabilityDays(practiceCount, constants)
}

/** m ← R·m_k, v ← R²v + (1 − R²)·vd: back towards what is believed of anybody. */
export function faded(
  belief: Gaussian,
  { retained, constants }: { readonly retained: number; readonly constants: Constants },
): Gaussian {
  const kept = retained * retained
  return {
    mean: retained * belief.mean,
    variance: kept * belief.variance + (1 - kept) * constants.objectiveVariance,
  }
}

/** The belief as it reads at a moment. */
export function fadedAt(
  belief: ObjectiveBelief,
  { at, constants }: { readonly at: number; readonly constants: Constants },
): Gaussian {
  const days = elapsedDays({ from: belief.lastAnsweredAt, to: at })
  return faded(belief, { retained: retention({ days, practiceCount: belief.practiceCount }, constants), constants })
}

function stabilityDays(practiceCount: number, constants: Constants): number {
  return constants.forgettingScaleDays * (1 + practiceCount) ** constants.forgettingSpacing
}
