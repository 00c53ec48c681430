/** What every answer of a question may have, and what several kinds share. */
import { z } from 'zod'
import { expressionSchema, nameSchema, templateSchema } from './name-schema'

export const asked = {
  label: templateSchema.describe('Text beside the answer box.'),
  weight: z
    .number()
    .positive()
    .max(1_000)
    .optional()
    .meta({ description: 'Share of the score against the other parts.', default: 1 }),
  follows: z
    .record(nameSchema, nameSchema)
    .optional()
    .describe(
      'Error carried forward: parameter or `let` name → earlier part. A response that misses the key is graded once more with that name set to what was answered there, in that part’s unit, and all `let` values that depend on it worked out again.',
    ),
}

const acceptedSchema = z
  .strictObject({
    when: expressionSchema.describe('The other answer, as an expression of the same kind as the key.'),
    credit: z
      .number()
      .gt(0)
      .max(1)
      .optional()
      .meta({ description: 'Share of the part’s score that it earns.', default: 1 }),
    feedback: templateSchema.describe('Text shown with it.'),
  })
  .meta({ id: 'acceptedAnswer', description: 'Another answer that counts.' })

export const acceptSchema = z
  .array(acceptedSchema)
  .min(1)
  .optional()
  .describe('Other answers that count, tried after the key and before the mistakes.')

export const unitSchema = z.enum(['bits', 'nats', 'none'])

export const askedUnitSchema = unitSchema.optional().meta({
  description: 'Of the response. Bits and nats are converted into each other where the student names one.',
  default: 'none',
})

export const creditSchema = z
  .enum(['all', 'each'])
  .optional()
  .meta({ description: '`all`: everything right or no credit. `each`: credit for what is right.', default: 'all' })

/** Nobody fills in more boxes. */
export const MOST_NAMES = 50

/** Plain words, or an expression that gives a vector of texts. */
export const namesSchema = z
  .union([z.array(z.string().min(1)).min(1).max(MOST_NAMES), z.string().min(1)])
  .meta({ id: 'names', description: 'A list of plain words, or an expression that gives texts.' })

/** Two at least: over one outcome there is one distribution. */
export const outcomesSchema = z
  .union([z.array(z.string().min(1)).min(2).max(MOST_NAMES), z.string().min(1)])
  .meta({ id: 'outcomes', description: 'A list of two plain words or more, or an expression that gives texts.' })

export type AcceptSource = z.output<typeof acceptSchema>
