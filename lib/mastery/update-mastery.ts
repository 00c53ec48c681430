/** Folds one answer into a learner's state. */
import type { Constants } from './constants'
import { withFamiliarity } from './familiarity'
import { foldAnswer } from './fold-answer'
import { toObjectiveGraph } from './objective-belief-at'
import type { LearnerState, LevelChange, ObjectiveNode, Observation } from './state'

export type MasteryUpdate = {
  readonly state: LearnerState
  readonly observation: Observation
  readonly objectives: readonly ObjectiveNode[]
  readonly constants: Constants
}

export type UpdatedMastery = {
  readonly state: LearnerState
  /** One for each objective of the template. */
  readonly changes: readonly LevelChange[]
  /** What was expected of this answer before it was seen, guessing included. */
  readonly expectedScore: number
}

/**
 * The state after an answer, and what moved the levels of the template's objectives. A pure function: the same state and
 * observation give the same bits. An answer stamped before the one before it counts as no time passed; its own time is kept, so
 * that one answer from the future does not hold forgetting up for long. An objective the course does not have is learned like one of
 * prior easiness with no prerequisites. Objectives the template does not name keep their rows, and move with the general level.
 * @throws RangeError if the observation is not one (score or guess floor out of range, a time that is no number).
 */
export function updateMastery({ state, observation, objectives, constants }: MasteryUpdate): UpdatedMastery {
  const folded = foldAnswer({ state, observation, objectives: toObjectiveGraph(objectives), constants })
  // Literals, not assignments: what is assigned to key by key V8 keeps as a hash table, which takes a hundred times as long to copy.
  let beliefs = state.objectives
  for (const { objectiveId, belief } of folded.objectives) beliefs = { ...beliefs, [objectiveId]: belief }
  return {
    state: {
      constantsVersion: constants.version,
      sequence: state.sequence + 1,
      general: folded.general,
      objectives: beliefs,
      familiarity: withFamiliarity(state.familiarity, folded.familiarity),
      recentQuestions: folded.recentQuestions,
      extension: folded.extension,
    },
    changes: folded.changes,
    expectedScore: folded.expectedScore,
  }
}
