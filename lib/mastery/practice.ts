/**
 * What one practice does to the learner's own part of a level. It adds a gain that fades, m += gain·(1 + n)^(−ga); and below a ceiling it
 * takes the level a share of the way there: who practises longer gains less, and learners come to stand closer together.
 */
import type { Constants } from './constants'
import { mixed } from './prediction'
import type { Gaussian } from './state'

type Practice = {
  /** 1/|K|. */
  readonly weight: number
  readonly scoreFraction: number
  /** Practice before this one. */
  readonly practiceCount: number
  readonly constants: Constants
}

type Approach = {
  /** Share of the way to the ceiling that one practice goes. */
  readonly share: number
  readonly ceiling: number
  /** (1 − share)²: of the doubt about the level, what is left. */
  readonly doubtKept: number
  /** Doubt about where this learner's ceiling is: (1 − (1 − share)²)·its variance. */
  readonly doubtAdded: number
}

/** A practice that leads to no ceiling, or a level above it. */
export const NOWHERE: Approach = Object.freeze({ share: 0, ceiling: 0, doubtKept: 1, doubtAdded: 0 })

/** The approach of a practice of some weight; none where the constants leave it out. */
export function approachOf({ extension }: Constants, weight: number): Approach {
  if (extension === null || extension.practiceApproach === 0) return NOWHERE
  const share = weight * extension.practiceApproach
  const doubtKept = (1 - share) * (1 - share)
  const doubtAdded = (1 - doubtKept) * extension.practiceCeilingVariance
  return { share, ceiling: extension.practiceCeiling, doubtKept, doubtAdded }
}

/** m ← m + gain·(1 + n)^(−ga) + a·max(0, A − m); v ← (1 − a)²·v + (1 − (1 − a)²)·var A + qd·(1 + n)^(−ga), a = 0 above the ceiling. */
export function practised(believed: Gaussian, { weight, scoreFraction, practiceCount, constants }: Practice): Gaussian {
  const fading = (1 + practiceCount) ** -constants.gainFading
  const gain = mixed({ right: constants.gainWhenRight, wrong: constants.gainWhenWrong, scoreFraction })
  const approach = approachOf(constants, weight)
  const { share, ceiling, doubtKept, doubtAdded } = believed.mean < approach.ceiling ? approach : NOWHERE
  return {
    mean: believed.mean + weight * gain * fading + share * (ceiling - believed.mean),
    variance: doubtKept * believed.variance + doubtAdded + constants.practiceVariance * fading,
  }
}

/** What a right answer on a template of this objective alone would teach. */
export function gainAhead(mean: number, { practiceCount, constants }: Ahead): number {
  const { share, ceiling } = approachOf(constants, 1)
  return constants.gainWhenRight * (1 + practiceCount) ** -constants.gainFading + share * Math.max(0, ceiling - mean)
}

type Ahead = { readonly practiceCount: number; readonly constants: Constants }
