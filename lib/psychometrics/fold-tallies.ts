/** Answers taken together: the rows that writing one after the other leaves. */

import { addActivity, addMistakes, addObjectives, addQuestions, addReliability } from './add-tallies'
import { answerTallies, type TalliedAnswer } from './answer-tallies'
import type { TallyRows } from './tally-rows'

/**
 * Of one student's answers in the order they were recorded. Sums are plain and from the first to the last, as an UPDATE adds them: the same
 * answers give the same rows to the last bit.
 * @example two answers of the same day and question, of 0.5 and 1: activity has one row, answers 2, scoreSum 1.5, fullCount 1
 */
export function foldTallies(answers: readonly TalliedAnswer[]): TallyRows {
  const each = answers.map(answerTallies)
  return {
    activity: addActivity(each.flatMap(({ activity }) => activity)),
    objectives: addObjectives(each.flatMap(({ objectives }) => objectives)),
    mistakes: addMistakes(each.flatMap(({ mistakes }) => mistakes)),
    questions: addQuestions(each.flatMap(({ questions }) => questions)),
    reliability: addReliability(each.flatMap(({ reliability }) => reliability)),
  }
}
