/** What may be drawn at random: each kind of parameter is an object with one key, its kind. */
import { z } from 'zod'
import { expressionSchema } from './name-schema'

const stepSchema = z.number().positive()
const integerSchema = z.strictObject({ min: z.int(), max: z.int() })
const decimalSchema = z.strictObject({ min: z.number(), max: z.number(), step: stepSchema })
const scalarSchema = z.union([z.number(), z.string().min(1), z.array(z.number()).min(1)])
/** How many entries a vector has: a number, or an expression over other parameters. */
const countSchema = expressionSchema

const probabilitiesSchema = z.strictObject({
  count: countSchema,
  /** Of each entry; left out, `step`. */
  min: z.number().min(0).max(1).optional(),
  max: z.number().min(0).max(1).optional(),
  step: stepSchema,
  /** Of the Dirichlet distribution: 1 is uniform over all vectors, larger draws them together. */
  concentration: z.int().min(1).max(20).optional(),
})
const gridVectorSchema = z.strictObject({ count: countSchema, min: z.number(), max: z.number(), step: stepSchema })
const perplexityTargetSchema = z.strictObject({
  count: countSchema,
  perplexity: expressionSchema,
  step: stepSchema,
  min: z.number().min(0).max(1).optional(),
  max: z.number().min(0).max(1).optional(),
  /** Largest accepted |perplexity found / perplexity asked − 1|; left out, 0.01. */
  relative: z.number().positive().max(0.5).optional(),
})

export const parameterSchema = z.union([
  z.strictObject({ integer: integerSchema }),
  z.strictObject({ decimal: decimalSchema }),
  z.strictObject({ choice: z.array(scalarSchema).min(1).max(1_000) }),
  z.strictObject({
    choose: z.int().min(1),
    from: z
      .array(z.union([z.number(), z.string().min(1)]))
      .min(1)
      .max(1_000),
  }),
  z.strictObject({ probabilities: probabilitiesSchema }),
  z.strictObject({ independentProbabilities: gridVectorSchema }),
  z.strictObject({ logits: gridVectorSchema }),
  z.strictObject({ perplexityTarget: perplexityTargetSchema }),
])

export type Parameter = z.output<typeof parameterSchema>
