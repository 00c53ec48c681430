/** A question that a slot may draw, as far as drawing needs to know it. */
import type { Gaussian } from '@/lib/mastery/state'

export type PoolQuestion = {
  readonly questionId: string
  /** The newest; an attempt keeps the one it was drawn with. */
  readonly version: number
  readonly objectives: readonly string[]
  readonly answerKinds: readonly string[]
  /** As its author means it. */
  readonly difficulty: 'easy' | 'medium' | 'hard'
  /** In logits above the level of a student in the middle of the class, with what is not known of it. */
  readonly predicted: Gaussian
  /** Chance that somebody who knows nothing is right, in [0, 1). */
  readonly guessFloor: number
  /** Whether another seed is another problem; a question without numbers is always the same. */
  readonly hasVariants: boolean
  /** Templates of one family ask nearly the same. */
  readonly family?: string
  /** Logits that the numbers of a seed add to the difficulty, where that is known. */
  readonly seedEffect?: (seed: number) => number
}
