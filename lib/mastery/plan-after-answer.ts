/** A learner's plan once an answer is folded in. */
import type { Constants } from './constants'
import { isDecided } from './is-decided'
import { type ObjectiveReading, toObjectiveGraph } from './objective-belief-at'
import { type LearnerPlan, type PracticeMode, placementProblems, plainPlan, testOutProblems } from './plan'
import { mixedLevelAt, type Standing, standingAt } from './standing'
import type { LearnerState, ObjectiveNode } from './state'
import { updateMastery } from './update-mastery'

type Answered = {
  /** After the answer. */
  readonly state: LearnerState
  readonly objectives: readonly ObjectiveNode[]
  readonly now: number
  readonly constants: Constants
}

/**
 * A placement ends after twelve problems, or when each objective is decided; a test after eight, or when its objective is mastered or,
 * from the third problem on, could no longer become so by being right to the end; extra practice when something is no longer
 * mastered. Deferrals that are over are dropped.
 */
export function planAfterAnswer(plan: LearnerPlan, answered: Answered): LearnerPlan {
  const running = Object.entries(plan.deferred).filter(([, until]) => until > answered.now)
  return { mode: modeAfter(plan.mode, answered), deferred: Object.fromEntries(running) }
}

function modeAfter(mode: PracticeMode, answered: Answered): PracticeMode {
  const { objectives, constants } = answered
  switch (mode.kind) {
    case 'practice':
      return mode
    case 'extra': {
      const isMastered = objectives.every(({ id }) => standingOf(id, answered).status === 'mastered')
      return isMastered ? mode : plainPlan.mode
    }
    case 'placement': {
      const asked = mode.asked + 1
      const isOver =
        asked >= placementProblems || objectives.every(({ id }) => isDecided(standingOf(id, answered), constants))
      return isOver ? plainPlan.mode : { ...mode, asked }
    }
    case 'test-out': {
      const asked = mode.asked + 1
      const { status } = standingOf(mode.objectiveId, answered)
      const isOver =
        status === 'mastered' || asked >= testOutProblems || (asked >= LEAST && !canPass({ ...mode, asked }, answered))
      return isOver ? plainPlan.mode : { ...mode, asked }
    }
  }
}

function standingOf(objectiveId: string, { state, objectives, now, constants }: Answered): Standing {
  const reading: ObjectiveReading = { state, objectives: toObjectiveGraph(objectives), at: now, constants }
  return standingAt(objectiveId, { level: mixedLevelAt(objectiveId, reading), reading })
}

/** One slip ends no test: so many problems come in any case. */
const LEAST = 3

/** Whether right answers to all that may still be asked, on hard templates that nobody guesses, would be a mastery. */
function canPass({ objectiveId, asked }: Extract<PracticeMode, { kind: 'test-out' }>, answered: Answered): boolean {
  const { objectives, constants, now } = answered
  const { hard } = constants.authoredDifficulty
  const right = { objectives: [objectiveId], difficulty: hard, guessFloor: 0, scoreFraction: 1 }
  let { state } = answered
  for (let number = asked; number < testOutProblems; number += 1) {
    const observation = { ...right, questionId: `test ${number}`, at: now }
    state = updateMastery({ state, observation, objectives, constants }).state
    if (standingOf(objectiveId, { ...answered, state }).status === 'mastered') return true
  }
  return false
}
