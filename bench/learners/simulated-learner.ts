/** The kinds of learner, written apart from the model that estimates them. */
import { binaryLearner } from './binary-learner'
import { forgettingLearner } from './forgetting-learner'
import { gradedLearner } from './graded-learner'
import type { SimulatedLearner } from './learner'
import type { RandomSource } from './random-source'

export const learnerKinds = ['binary', 'graded', 'forgetting'] as const

export type LearnerKind = (typeof learnerKinds)[number]

/** A learner of a kind, all of whose chances come from `random`. */
export function simulatedLearner(kind: LearnerKind, random: RandomSource): SimulatedLearner {
  return makers[kind](random)
}

const makers: Readonly<Record<LearnerKind, (random: RandomSource) => SimulatedLearner>> = {
  binary: binaryLearner,
  graded: gradedLearner,
  forgetting: forgettingLearner,
}
