/** The named mistakes that questions refer to, shared by all of them: id → name and the feedback that teaches. */
import { z } from 'zod'
import { unitSchema } from './asked-schema'
import { expressionSchema, idSchema, templateSchema } from './name-schema'

const sharedSchema = z.strictObject({
  objectives: z.array(idSchema).min(1).describe('It applies to questions with one of these objectives.'),
  answer: z.enum(['number', 'probabilities', 'vector']).describe('It applies to parts of this kind.'),
  unit: unitSchema.optional().describe('It applies to parts that ask for this unit. Left out, to all.'),
  when: expressionSchema.describe('What the mistake gives: an expression over `key`, the right answer.'),
})

const mistakeSchema = z.strictObject({
  name: z.string().trim().min(1).max(100).describe('A few words: "Exponent and logarithm of different bases".'),
  feedback: templateSchema.describe('Text; in it `value` is what the mistake gave, `key` the right answer.'),
  shared: z
    .array(sharedSchema)
    .min(1)
    .optional()
    .describe(
      'Mal-rules that every question with such an objective and such a part has by itself, unless it uses this mistake for that part already. Where one meets the key, an accepted answer or another mistake it is left out of that draw.',
    ),
})

export const mistakeCatalogueSchema = z.record(idSchema, mistakeSchema)

export type MistakeCatalogue = z.output<typeof mistakeCatalogueSchema>
export type SharedSource = z.output<typeof sharedSchema>
