/** What may be drawn at random: each kind of parameter is an object with one key, its kind. */
import { z } from 'zod'
import { MOST_ENTRIES } from './expression-function'
import { expressionSchema } from './name-schema'

const stepSchema = z.number().positive().describe('Between one value and the next.')
/** How many entries a vector has: a number, or an expression over other parameters. */
const countSchema = expressionSchema.describe(
  'How many entries: a number, or an expression over other parameters and `let` values.',
)
const leastShareSchema = z
  .number()
  .min(0)
  .max(1)
  .optional()
  .describe('Least probability of each entry, a whole number of steps. Left out, `step`.')
const mostShareSchema = z
  .number()
  .min(0)
  .max(1)
  .optional()
  .meta({ description: 'Greatest probability of each entry, a whole number of steps.', default: 1 })
const gridStepSchema = z.number().positive().describe('Every entry is a whole number of steps, and so is 1.')
const concentrationSchema = z.int().min(1).max(20).optional().meta({
  description: 'Of the Dirichlet distribution: 1 is uniform over all vectors, larger draws the entries together.',
  default: 1,
})

const integerSchema = z.strictObject({
  min: z.int().describe('Least value.'),
  max: z.int().describe('Greatest value.'),
})
const decimalSchema = z.strictObject({
  min: z.number().describe('Least value.'),
  max: z.number().describe('No value is above it.'),
  step: stepSchema,
})
const scalarSchema = z.union([z.number(), z.string().min(1)])
const listSchema = z.union([
  z.array(z.number()).min(1).max(1_000),
  z.array(z.string().min(1)).min(1).max(1_000),
  z
    .array(z.array(z.number()).min(1).max(100))
    .min(1)
    .max(100)
    .refine((rows) => rows.every(({ length }) => length === rows[0]?.length), 'expected rows of one length')
    .refine((rows) => rows.flat().length <= MOST_ENTRIES, `expected at most ${MOST_ENTRIES} numbers`),
])
const gridVectorSchema = z.strictObject({
  count: countSchema,
  min: z.number().describe('Least value.'),
  max: z.number().describe('No value is above it.'),
  step: stepSchema,
})
const probabilitiesSchema = z.strictObject({
  count: countSchema,
  min: leastShareSchema,
  max: mostShareSchema,
  step: gridStepSchema,
  concentration: concentrationSchema,
})
const perplexityTargetSchema = z.strictObject({
  count: countSchema,
  perplexity: expressionSchema.describe('The perplexity asked for, from 1 to `count`: a number or an expression.'),
  step: gridStepSchema,
  min: leastShareSchema,
  max: mostShareSchema,
  relative: z.number().positive().max(0.5).optional().meta({
    description: 'Largest accepted |perplexity found / perplexity asked − 1|.',
    default: 0.01,
  }),
})
const jointProbabilitiesSchema = z.strictObject({
  rows: countSchema.describe('How many rows: a number or an expression.'),
  columns: countSchema.describe('How many columns: a number or an expression.'),
  step: gridStepSchema,
  min: leastShareSchema,
  max: mostShareSchema,
  concentration: concentrationSchema,
})
const confusionCountsSchema = z.strictObject({
  classes: expressionSchema.describe('How many classes, 2 at least: a number or an expression.'),
  total: expressionSchema.describe('How many examples in all: a number or an expression.'),
  accuracy: z
    .strictObject({
      min: z.number().min(0).max(1).describe('Least share on the diagonal.'),
      max: z.number().min(0).max(1).describe('Greatest share on the diagonal.'),
    })
    .describe('Range of the share of examples that are predicted right; each count within it is as likely.'),
  least: z.int().min(0).optional().meta({
    description:
      'Least count of every cell; the diagonal has 1 at least, so that no class is without an example or a prediction.',
    default: 0,
  }),
})

export const parameterSchema = z.union([
  z.strictObject({ integer: integerSchema }).describe('A whole number, ends included.'),
  z.strictObject({ decimal: decimalSchema }).describe('`min`, `min + step`, … up to `max`, each as likely.'),
  z
    .strictObject({
      choice: z
        .array(z.union([scalarSchema, listSchema]))
        .min(1)
        .max(1_000),
    })
    .describe('One of the values listed: numbers, texts, vectors of them, or matrices.'),
  z
    .strictObject({
      choose: z.int().min(1).describe('How many.'),
      from: z.array(scalarSchema).min(1).max(1_000).describe('Only numbers or only texts.'),
    })
    .describe('A vector of so many different places of the list, in random order.'),
  z
    .strictObject({
      permutation: z
        .union([z.int().min(1).max(1_000), z.array(scalarSchema).min(1).max(1_000)])
        .describe('A whole number n for 1 … n, or a list of only numbers or only texts.'),
    })
    .describe('All of them in random order, every order as likely.'),
  z
    .strictObject({ probabilities: probabilitiesSchema })
    .describe('A probability vector: a Dirichlet draw on the grid, summing to exactly 1 as displayed.'),
  z
    .strictObject({ independentProbabilities: gridVectorSchema })
    .describe('Probabilities drawn one by one; they need not sum to 1.'),
  z.strictObject({ logits: gridVectorSchema }).describe('Numbers drawn one by one.'),
  z
    .strictObject({ perplexityTarget: perplexityTargetSchema })
    .describe('A probability vector on the grid with the perplexity asked for, as near as the grid comes.'),
  z
    .strictObject({ jointProbabilities: jointProbabilitiesSchema })
    .describe('A joint distribution: a matrix of probabilities on the grid that sum to exactly 1 in all.'),
  z
    .strictObject({ confusionCounts: confusionCountsSchema })
    .describe(
      'A matrix of whole counts that sum to `total`: a row for each true class, a column for each predicted one.',
    ),
])

export type Parameter = z.output<typeof parameterSchema>
