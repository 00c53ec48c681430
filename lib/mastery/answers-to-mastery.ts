/** How many more answers the model foresees until an objective is declared mastered. */

import { answerTerms } from './answer-terms'
import { foldAnswer } from './fold-answer'
import { forecastAnswer } from './forecast'
import { isDeclarable } from './mixed-level'
import { toObjectiveGraph } from './objective-belief-at'
import type { LevelQuestion } from './read-level'
import { mixedLevelAt } from './standing'
import type { LearnerState } from './state'

/** Past this many answers nobody plans; the count is a bound then, and no more than that. */
export const MOST_FORESEEN = 60

/** A number to type: what a problem leaves to guessing. */
const GUESS_FLOOR = 0.02

/**
 * Answers until P reaches the bar, if each brings exactly what the model expects of it: problems of ordinary difficulty on this objective alone, none of
 * them seen before, all given now. 0 where the bar is reached; `MOST_FORESEEN` where it takes longer. The expected score tells nothing new of
 * the level, so the mean moves by what practice teaches and the doubt shrinks as with any answer.
 */
export function answersToMastery({ state, objectiveId, objectives, now, constants }: LevelQuestion): number {
  const graph = toObjectiveGraph(objectives)
  let ahead = withoutTemplates(state)
  for (let answers = 0; answers < MOST_FORESEEN; answers += 1) {
    const reading = { state: ahead, objectives: graph, at: now, constants }
    if (isDeclarable(mixedLevelAt(objectiveId, reading), constants)) return answers
    const template = {
      questionId: 'any',
      objectives: [objectiveId],
      difficulty: constants.authoredDifficulty.medium,
      guessFloor: GUESS_FLOOR,
    }
    const { expectedScore } = forecastAnswer(template, {
      terms: answerTerms(template, { reading }),
      state: ahead,
      constants,
    })
    const observation = { ...template, scoreFraction: expectedScore, at: now }
    const folded = foldAnswer({ state: ahead, observation, objectives: graph, constants })
    const beliefs = Object.fromEntries(folded.objectives.map(({ objectiveId: id, belief }) => [id, belief]))
    ahead = {
      ...ahead,
      sequence: ahead.sequence + 1,
      general: folded.general,
      objectives: { ...ahead.objectives, ...beliefs },
      extension: folded.extension,
    }
  }
  return MOST_FORESEEN
}

/** Familiarity with templates met before says nothing of new ones. */
function withoutTemplates(state: LearnerState): LearnerState {
  return { ...state, familiarity: [], recentQuestions: [] }
}
