/**
 * A question version as its JSON column holds it: the question and the catalogue entries it refers to, so that a variant
 * stays a function of (version, seed) when the catalogue is edited.
 */
import 'server-only'
import { z } from 'zod'
import { type MistakeCatalogue, mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { type Question, questionSchema } from '@/lib/problems/question'

const storedQuestionSchema = z.strictObject({ question: questionSchema, mistakes: mistakeCatalogueSchema })

export type QuestionDefinition = { readonly question: Question; readonly mistakes: MistakeCatalogue }

export function parseStoredQuestion(definition: unknown): QuestionDefinition {
  return storedQuestionSchema.parse(definition)
}

/** What to store of a question: of the catalogue, only what it names. */
export function toStoredQuestion({ question, mistakes }: QuestionDefinition): QuestionDefinition {
  const named = new Set([
    ...question.mistakes.map(({ is }) => is),
    ...Object.values(question.answers).flatMap(optionMistakes),
  ])
  return { question, mistakes: Object.fromEntries(Object.entries(mistakes).filter(([id]) => named.has(id))) }
}

function optionMistakes(answer: Question['answers'][string]): readonly string[] {
  if (!('choice' in answer)) return []
  return Object.values(answer.choice.options).flatMap(({ mistake }) => mistake ?? [])
}
