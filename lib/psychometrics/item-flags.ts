/** What in the figures of an item asks for a look, worst first. */
import { isDoubtful } from './item-statistics'
import type { QuizItemStatistics } from './quiz-statistics'

export type ItemFlag =
  /** Of maximum 0, or taken out of the score. */
  | 'no-points'
  | 'not-given'
  /** The better students did worse: the key may be wrong. */
  | 'negative-covariance'
  | 'nobody-has-it'
  | 'everybody-has-it'
  /** No better than blind guessing. */
  | 'guessed'
  | 'low-efficiency'
  | 'weighs-less'
  | 'weighs-more'

/** An effective weight so many times the intended, or that part of it, is far from it. */
const FAR = 2
/** In per cent of the quiz: below this difference a weight is not far from any other. */
const NOTICEABLE = 3

type Flagged = QuizItemStatistics & {
  readonly maxMark: number
  /** Fraction of the maximum that blind guessing earns; null where that cannot be told. */
  readonly guess: number | null
}

/**
 * Beside Moodle's two (negative covariance, efficiency below 15): all or nobody right, facility at or below the guess score, and an effective weight of
 * more than twice or less than half the intended one and 3 percentage points away from it.
 * @example of an item nobody solved: ['nobody-has-it']
 */
export function itemFlags(item: Flagged): readonly ItemFlag[] {
  const { n, facility, guess, maxMark } = item
  if (n === 0) return ['not-given']
  if (maxMark === 0 || facility === null) return ['no-points']
  if (facility <= 0) return ['nobody-has-it']
  if (facility >= 1) return ['everybody-has-it']
  const isGuessed = guess !== null && guess > 0 && facility <= guess
  const isLow = !item.isCovarianceNegative && isDoubtful(item)
  return [
    ...(item.isCovarianceNegative ? (['negative-covariance'] as const) : []),
    ...(isGuessed ? (['guessed'] as const) : []),
    ...(isLow ? (['low-efficiency'] as const) : []),
    ...weightFlags(item),
  ]
}

function weightFlags({ intendedWeight, effectiveWeight }: QuizItemStatistics): readonly ItemFlag[] {
  if (intendedWeight === null || effectiveWeight === null) return []
  if (Math.abs(effectiveWeight - intendedWeight) < NOTICEABLE) return []
  if (effectiveWeight > FAR * intendedWeight) return ['weighs-more']
  return effectiveWeight < intendedWeight / FAR ? ['weighs-less'] : []
}
