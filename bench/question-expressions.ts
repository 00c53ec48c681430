/** The expressions that making a variant of a question evaluates, as they stand in its file. */
import type { AnswerSource } from '@/lib/problems/answer-schema'
import { drawOrder } from '@/lib/problems/draw-order'
import type { Question } from '@/lib/problems/question'

type Source = string | number

export type QuestionExpressions = {
  readonly parameters: readonly string[]
  /** In the order they need each other. */
  readonly lets: readonly { readonly name: string; readonly source: Source }[]
  readonly requires: readonly Source[]
  /** Where a key is worked out. */
  readonly keys: readonly { readonly part: string; readonly source: Source }[]
  readonly mistakes: readonly Source[]
}

/** Formulas that are asked for are left out: they are compared at points, not evaluated on the draw. */
export function expressionsOf(question: Question): QuestionExpressions {
  const { parameters, let: named, require, answers, mistakes } = question
  return {
    parameters: Object.keys(parameters),
    lets: drawOrder(question).flatMap((name) => {
      const source = Object.hasOwn(named, name) ? named[name] : undefined
      return source === undefined ? [] : [{ name, source }]
    }),
    requires: require,
    keys: Object.entries(answers).flatMap(([part, answer]) => {
      const source = keySource(answer)
      return source === null ? [] : [{ part, source }]
    }),
    mistakes: mistakes.filter(({ part }) => !('expression' in (answers[part] ?? {}))).map(({ when }) => when),
  }
}

/** Null where the key stands in the file as it is. */
function keySource(answer: AnswerSource): Source | null {
  if ('number' in answer) return answer.number
  if ('probabilities' in answer) return answer.probabilities
  if ('vector' in answer) return answer.vector
  if ('matrix' in answer) return answer.matrix
  if ('construction' in answer) return answer.construction.example
  if ('choice' in answer) return Object.hasOwn(answer.choice.options, answer.choice.key) ? null : answer.choice.key
  return null
}
