/**
 * A question version as its JSON column holds it: the question and the catalogue entries it depends on, so that a variant
 * stays a function of (version, seed) when the catalogue is edited.
 */
import 'server-only'
import { z } from 'zod'
import { type MistakeCatalogue, mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { type Question, questionSchema } from '@/lib/problems/question'
import { catalogueOf } from '@/lib/problems/shared-mistakes'

const storedQuestionSchema = z.strictObject({ question: questionSchema, mistakes: mistakeCatalogueSchema })

export type QuestionDefinition = { readonly question: Question; readonly mistakes: MistakeCatalogue }

export function parseStoredQuestion(definition: unknown): QuestionDefinition {
  return storedQuestionSchema.parse(definition)
}

/** What to store of a question: of the catalogue, only what it names, and the shared mal-rules that apply to it. */
export function toStoredQuestion({ question, mistakes }: QuestionDefinition): QuestionDefinition {
  return { question, mistakes: catalogueOf(question, mistakes) }
}
