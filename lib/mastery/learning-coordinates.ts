/** The constants of learners that a calibration may move, where templates are calibrated already. */
import { type Bounds, constantCoordinate, type NumberKey } from './constant-coordinate'
import type { Constants } from './constants'
import type { Coordinate } from './coordinate-search'
import type { AllOrNoneConstants, ExtensionConstants } from './extension-constants'

const positive = (min: number, max: number): Bounds => ({ min, max, scale: 'ratio', step: 0.5 })

/** Where one easiness holds for all objectives. */
export const easinessMean: Coordinate<Constants> = {
  name: 'easiness mean',
  min: -4,
  max: 3,
  scale: 'difference',
  step: 0.5,
  read: ({ easiness }) => easiness.mean,
  write: (constants, value) => ({ ...constants, easiness: { ...constants.easiness, mean: value } }),
}

/** Both gains of a practice, in the ratio they stand in. */
const gain: Coordinate<Constants> = {
  name: 'gain',
  ...positive(0.01, 4),
  read: ({ gainWhenRight }) => gainWhenRight,
  write: (constants, value) => {
    const { gainWhenRight, gainWhenWrong } = constants
    return { ...constants, gainWhenRight: value, gainWhenWrong: (gainWhenWrong * value) / gainWhenRight }
  },
}

/** Nobody learns more from a mistake than from an answer that was right: without this, the gain would make up for too broad a prior. */
const gainAfterMistake: Coordinate<Constants> = {
  name: 'gainWhenWrong',
  ...positive(0.005, 4),
  read: ({ gainWhenWrong }) => gainWhenWrong,
  write: (constants, value) => ({ ...constants, gainWhenWrong: Math.min(value, constants.gainWhenRight) }),
}

/** Answers after which the gain of a practice stays as it is while its fading is moved: the two are known together, not one by one. */
const PIVOT = 4

const fading: Coordinate<Constants> = {
  name: 'gainFading',
  ...positive(0.1, 3),
  read: ({ gainFading }) => gainFading,
  write: (constants, value) => {
    const kept = (1 + PIVOT) ** (value - constants.gainFading)
    return {
      ...constants,
      gainFading: value,
      gainWhenRight: constants.gainWhenRight * kept,
      gainWhenWrong: constants.gainWhenWrong * kept,
    }
  },
}

/** Days after which what is left stays as it is while the scale of forgetting is moved: a log knows what is left, not by which curve. */
const PIVOT_DAYS = 7

const forgettingScale: Coordinate<Constants> = {
  name: 'forgettingScaleDays',
  ...positive(0.1, 30),
  read: ({ forgettingScaleDays }) => forgettingScaleDays,
  write: (constants, value) => {
    const { forgettingScaleDays, forgettingPower } = constants
    const growth = (1 + PIVOT) ** constants.forgettingSpacing
    const faded = (scale: number) => Math.log1p(PIVOT_DAYS / (scale * growth))
    const power = (forgettingPower * faded(forgettingScaleDays)) / faded(value)
    return { ...constants, forgettingScaleDays: value, forgettingPower: Math.min(2, Math.max(0.002, power)) }
  },
}

const forgettingSpacing: Coordinate<Constants> = {
  name: 'forgettingSpacing',
  ...positive(0.1, 3),
  read: ({ forgettingSpacing: spacing }) => spacing,
  write: (constants, value) => ({
    ...constants,
    forgettingSpacing: value,
    forgettingScaleDays: constants.forgettingScaleDays * (1 + PIVOT) ** (constants.forgettingSpacing - value),
  }),
}

function ofExtension(name: NumberKey<ExtensionConstants>, bounds: Bounds): Coordinate<Constants> {
  return {
    name,
    ...bounds,
    read: ({ extension }) => extension?.[name] ?? 0,
    write: (constants, value) => {
      const { extension } = constants
      return extension === null ? constants : { ...constants, extension: { ...extension, [name]: value } }
    },
  }
}

/**
 * Learners differ, whatever one log of a few hundred says: the lower bounds of the variances keep a calibration from denying it, after which a
 * learner unlike the rest would be believed far too late. How much doubt a practice adds, and how fast the general level moves, are left as they
 * are: a log likes them larger to make up for whatever else the model lacks, and doubt that is added again at every answer never ends.
 */
export const gradedCoordinates: readonly Coordinate<Constants>[] = [
  constantCoordinate('generalVariance', positive(0.3, 6)),
  constantCoordinate('objectiveVariance', positive(0.1, 6)),
  gain,
  gainAfterMistake,
  fading,
  ofExtension('practiceApproach', positive(0.001, 0.6)),
  ofExtension('practiceCeiling', { min: 0, max: 8, scale: 'difference', step: 0.5 }),
  ofExtension('practiceCeilingVariance', positive(0.001, 2)),
  constantCoordinate('familiarityVariance', positive(0.02, 2)),
  constantCoordinate('familiarityGainWhenRight', positive(0.002, 1)),
  constantCoordinate('forgettingPower', positive(0.002, 2)),
  forgettingScale,
  forgettingSpacing,
  constantCoordinate('prerequisiteShare', positive(0.01, 1)),
]

function ofAllOrNone(name: NumberKey<AllOrNoneConstants>, bounds: Bounds): Coordinate<Constants> {
  return {
    name,
    ...bounds,
    read: ({ extension }) => extension?.allOrNone[name] ?? 0,
    write: (constants, value) => {
      const { extension } = constants
      if (extension === null) return constants
      return { ...constants, extension: { ...extension, allOrNone: { ...extension.allOrNone, [name]: value } } }
    },
  }
}

/** Who knows stands above mastery and who does not stands below the middle, or the words would not mean what they say. */
export const allOrNoneCoordinates: readonly Coordinate<Constants>[] = [
  ofAllOrNone('knownAtFirst', positive(0.002, 0.9)),
  ofAllOrNone('levelKnown', { min: 1.5, max: 5, scale: 'difference', step: 0.4 }),
  ofAllOrNone('levelUnknown', { min: -8, max: 0, scale: 'difference', step: 0.8 }),
  ofAllOrNone('learning', positive(0.01, 0.8)),
  ofAllOrNone('difficultyWeight', positive(0.05, 1.5)),
  ofAllOrNone('learningUnready', positive(0.005, 1)),
]
