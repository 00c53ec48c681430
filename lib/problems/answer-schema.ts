/** What a question asks for: each kind of answer is known by its own key (number, vector, choice, ordering, construction …). */
import { z } from 'zod'
import { choiceSchema, choicesSchema, orderingSchema, probabilisticChoiceSchema } from './chosen-answer-schema'
import { constructionSchema, expressionAnswerSchema } from './formed-answer-schema'
import { matrixSchema, numberSchema, probabilitiesSchema, vectorSchema } from './numeric-answer-schema'
import type { OptionSources } from './option-schema'

export const answerSchema = z.union([
  numberSchema,
  probabilitiesSchema,
  vectorSchema,
  matrixSchema,
  choiceSchema,
  choicesSchema,
  probabilisticChoiceSchema,
  orderingSchema,
  expressionAnswerSchema,
  constructionSchema,
])

export type AnswerSource = z.output<typeof answerSchema>

/** Where the mistakes of an answer stand at its options: these, and the path to them. Null where they stand among the mal-rules. */
export function optionsOf(answer: AnswerSource): { readonly path: string; readonly options: OptionSources } | null {
  if ('choice' in answer) return { path: 'choice.options', options: answer.choice.options }
  if ('choices' in answer) return { path: 'choices.options', options: answer.choices.options }
  if (!('probabilisticChoice' in answer)) return null
  return { path: 'probabilisticChoice.options', options: answer.probabilisticChoice.options }
}
