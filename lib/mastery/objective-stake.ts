/** What is at stake on an objective, whatever the template: worked out once for one choice. */
import type { MixedLevel } from './mixed-level'
import { type ObjectiveReading, objectiveBeliefAt } from './objective-belief-at'
import { ownEntry } from './own-entry'
import { gainAhead } from './practice'
import type { Standing } from './standing'
import type { Gaussian } from './state'

export type ObjectiveStake = {
  readonly level: MixedLevel
  /** The learner's own part of the level, as it reads at the time. */
  readonly own: Gaussian
  /** (1 − P_k)·(what a right answer teaches): learning where it is missing. */
  readonly learning: number
  /** H(P_k) in nats. */
  readonly doubt: number
}

type Stand = { readonly standing: Standing; readonly level: MixedLevel }

/** The stake on the objective of a level. */
export function objectiveStake({ standing, level }: Stand, reading: ObjectiveReading): ObjectiveStake {
  const { state, constants } = reading
  const { objectiveId, masteryProbability } = standing
  const practiceCount = ownEntry(state.objectives, objectiveId)?.practiceCount ?? 0
  const own = objectiveBeliefAt(objectiveId, reading)
  return {
    level,
    own,
    learning: (1 - masteryProbability) * gainAhead(own.mean, { practiceCount, constants }),
    doubt: binaryEntropy(masteryProbability),
  }
}

/** H(P) in nats; 0 at both ends. */
export function binaryEntropy(probability: number): number {
  if (probability <= 0 || probability >= 1) return 0
  return -probability * Math.log(probability) - (1 - probability) * Math.log1p(-probability)
}
