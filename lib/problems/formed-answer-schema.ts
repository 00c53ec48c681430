/** Answers that the student forms: a formula, or anything that satisfies conditions. */
import { z } from 'zod'
import { acceptSchema, asked, outcomesSchema } from './asked-schema'
import { expressionSchema, idSchema, nameSchema, templateSchema } from './name-schema'

export const expressionAnswerSchema = z
  .strictObject({
    ...asked,
    expression: expressionSchema.describe('The key: an expression over `variables`, parameters and `let` values.'),
    variables: z
      .record(nameSchema, z.strictObject({ min: z.number(), max: z.number() }))
      .refine((variables) => Object.keys(variables).length > 0, 'expected one variable at least')
      .describe('Variable → range in which the response is compared with the key. The key must be finite there.'),
    relative: z
      .number()
      .positive()
      .max(0.1)
      .optional()
      .meta({ description: 'Largest accepted relative difference at any point of comparison.', default: 1e-6 }),
    accept: acceptSchema,
  })
  .describe('A formula, right when it agrees with the key at points drawn from the ranges, however it is written.')

export const constructionSchema = z
  .strictObject({
    ...asked,
    construction: z.strictObject({
      of: z.enum(['probabilities', 'numbers']).optional().meta({
        description: 'What the entries are: a distribution, or any numbers.',
        default: 'probabilities',
      }),
      outcomes: outcomesSchema.describe('What each entry is called.'),
      conditions: z
        .array(
          z.strictObject({
            id: idSchema.describe('Told in the grade.'),
            that: expressionSchema.describe('Expression over `answer`, the student’s vector, that must be true.'),
            feedback: templateSchema.describe('Text shown where it is not.'),
          }),
        )
        .min(1)
        .describe('What must hold, one at least.'),
      example: expressionSchema.describe('Expression that gives one right answer, shown in the end.'),
    }),
  })
  .describe('Any vector that satisfies the conditions.')

export type ExpressionAnswerSource = z.output<typeof expressionAnswerSchema>
export type ConstructionSource = z.output<typeof constructionSchema>
