/** A test that an author writes beside a question: what is answered to a variant, and what the grader must say of it. */
import { z } from 'zod'
import { idSchema, nameSchema } from './name-schema'

/** Nobody reads more. */
export const MOST_TESTS = 200

const valueSchema = z
  .union([
    z.number(),
    z.string().max(1_000),
    z.array(z.number()).min(1).max(1_000),
    z.array(z.string().max(1_000)).min(1).max(1_000),
    z.array(z.array(z.number()).min(1).max(100)).min(1).max(100),
  ])
  .meta({
    id: 'value',
    description: 'A number, a text, a list of numbers, a list of texts, or a list of rows of numbers.',
  })

const expected = {
  response: z
    .record(nameSchema, z.string().max(2_000))
    .describe('What is typed, by the name of the answer; every answer of the question.'),
  score: z.number().min(0).max(1).describe('The score it must get, to within 0.005.'),
  mistake: idSchema.optional().describe('Id of a mistake that the grade must name. Left out, it may name any or none.'),
}

export const testSchema = z.union([
  z
    .strictObject({
      seed: z
        .int()
        .min(-2_147_483_648)
        .max(2_147_483_647)
        .describe('The variant, by the seed that the preview and `validate` show it under.'),
      ...expected,
    })
    .describe('Answers the variant of a seed.'),
  z
    .strictObject({
      parameters: z
        .record(nameSchema, valueSchema)
        .describe('The variant, by values of parameters; what is not given is drawn, and all else follows from them.'),
      ...expected,
    })
    .describe('Answers the variant with the parameters given.'),
])

export type QuestionTest = z.output<typeof testSchema>
