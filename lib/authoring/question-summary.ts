/** What the bank finds a question by, without opening it. */

import { type QuestionMarks, questionMarks } from './question-marks'
import { type AnswerOutline, outlineOf, type QuestionOutline } from './question-outline'

export type QuestionSummary = Pick<
  QuestionOutline,
  'id' | 'title' | 'lesson' | 'objectives' | 'kind' | 'difficulty' | 'family'
> & {
  /** Each kind once, in the order of the answers, as a part of a variant is called. */
  readonly answerKinds: readonly string[]
  /** Chance that somebody who knows nothing is right, as `Variant.guessFloor` has it. */
  readonly guessFloor: number
  /** All its words in lower case: what a search looks through. */
  readonly words: string
  readonly marks: QuestionMarks
}

/** Raised when a summary of the same question becomes another one: those kept are then made anew. */
export const summaryMethod = 1

/** Of the JSON of a question, finished or not. */
export function summariseQuestion(value: unknown): QuestionSummary {
  const outline = outlineOf(value)
  const { id, title, lesson, objectives, kind, difficulty, family, answers } = outline
  return {
    ...{ id, title, lesson, objectives, kind, difficulty, family },
    answerKinds: [
      ...new Set(answers.map(({ kind: of }) => (of === 'probabilisticChoice' ? 'probabilistic-choice' : of))),
    ],
    guessFloor: guessFloorOf(answers),
    words: wordsOf(outline),
    marks: questionMarks(outline),
  }
}

function wordsOf(outline: QuestionOutline): string {
  const { title, id, prompt, answers, hints, solution, mistakes } = outline
  const asked = answers.flatMap(({ label, options, formulas }) => [label, ...options, ...formulas])
  const all = [title, id, prompt, ...asked, ...hints, solution, ...mistakes.map(({ is }) => is)]
  return all.join(' ').toLowerCase().replaceAll(/\s+/g, ' ').trim()
}

/** Of what is typed. */
const LEAST_FLOOR = 0.02

function guessFloorOf(answers: readonly AnswerOutline[]): number {
  const weights = answers.reduce((sum, { weight }) => sum + weight, 0)
  return answers.reduce((sum, answer) => sum + (answer.weight / weights) * floorOf(answer), 0)
}

function floorOf({ kind, options }: AnswerOutline): number {
  const { length } = options
  if (kind === 'choice' || kind === 'probabilisticChoice') return 1 / Math.max(1, length)
  if (kind === 'choices') return Math.max(LEAST_FLOOR, 2 ** -length)
  if (kind !== 'ordering') return LEAST_FLOOR
  const orders = options.reduce((product, _, place) => product * (place + 1), 1)
  return Math.max(LEAST_FLOOR, 1 / orders)
}
