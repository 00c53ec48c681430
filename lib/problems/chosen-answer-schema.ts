/** Answers given by choosing among what is there: an option, several, probabilities over them, an order. */
import { z } from 'zod'
import { acceptSchema, asked, creditSchema } from './asked-schema'
import { expressionSchema, templateSchema } from './name-schema'
import { optionIdSchema, optionsSchema, shuffleSchema } from './option-schema'

const oneKeySchema = z.string().trim().min(1).max(1_000).describe('An option’s id, or an expression that gives one.')

/** Ids, or an expression that gives them. */
const idsSchema = z.union([z.array(optionIdSchema), expressionSchema])

export const choiceSchema = z
  .strictObject({
    ...asked,
    choice: z.strictObject({ key: oneKeySchema, options: optionsSchema, shuffle: shuffleSchema }),
  })
  .describe('One of several options.')

export const choicesSchema = z
  .strictObject({
    ...asked,
    choices: z.strictObject({
      key: idsSchema.describe('List of the ids that are right, or an expression that gives them; may be empty.'),
      options: optionsSchema,
      shuffle: shuffleSchema,
      credit: creditSchema.describe(
        '`all`: exactly the right options. `each`: right ticks less wrong ticks, over the number of right options, never below 0.',
      ),
    }),
  })
  .describe('Every option that is right, and no other.')

export const probabilisticChoiceSchema = z
  .strictObject({
    ...asked,
    probabilisticChoice: z.strictObject({
      key: oneKeySchema,
      options: optionsSchema,
      shuffle: shuffleSchema,
      floor: z.number().gt(0).lt(0.5).optional().meta({
        description: 'Probabilities below it score as it does. Below 1 over the number of options.',
        default: 0.01,
      }),
    }),
  })
  .describe('Probability spread over the options, scored by the logarithm of what the right one was given.')

export const orderingSchema = z
  .strictObject({
    ...asked,
    ordering: z.strictObject({
      items: z
        .record(optionIdSchema, templateSchema)
        .refine((items) => Object.keys(items).length >= 2, 'expected two items at least')
        .describe('Item id → text; two at least.'),
      key: idsSchema.describe('All ids from first to last, or an expression that gives them.'),
      credit: creditSchema.describe('`all`: exactly this order. `each`: Kendall’s τ with it, never below 0.'),
    }),
    accept: acceptSchema,
  })
  .describe('Items put into order.')

export type ChoiceSource = z.output<typeof choiceSchema>
export type ChoicesSource = z.output<typeof choicesSchema>
export type ProbabilisticChoiceSource = z.output<typeof probabilisticChoiceSchema>
export type OrderingSource = z.output<typeof orderingSchema>
