/** What a question asks for: each kind of answer is known by its own key (number, choice, probabilities, construction). */
import { z } from 'zod'
import { expressionSchema, idSchema, templateSchema } from './name-schema'

const asked = {
  label: templateSchema,
  /** Against the other parts; left out, 1. */
  weight: z.number().positive().optional(),
}

export const unitSchema = z.enum(['bits', 'nats', 'none'])

/** `{ relative }`, `{ absolute }` or both; `{ significantFigures }`; `{ decimalPlaces }`; `{ low, high }`. */
export const toleranceSchema = z.union([
  z
    .strictObject({ relative: z.number().min(0).max(1).optional(), absolute: z.number().min(0).optional() })
    .refine(({ relative, absolute }) => (relative ?? 0) + (absolute ?? 0) > 0, 'expected relative or absolute above 0'),
  z.strictObject({ significantFigures: z.int().min(1).max(15), strict: z.boolean().optional() }),
  z.strictObject({ decimalPlaces: z.int().min(0).max(15), strict: z.boolean().optional() }),
  z.strictObject({ low: expressionSchema, high: expressionSchema }),
])

const numberSchema = z.strictObject({
  ...asked,
  number: expressionSchema,
  unit: unitSchema.optional(),
  tolerance: toleranceSchema.optional(),
})

/** Plain words, or an expression that gives a vector of strings. */
const outcomesSchema = z.union([z.array(z.string().min(1)).min(2).max(50), z.string().min(1)])

const probabilitiesSchema = z.strictObject({
  ...asked,
  probabilities: expressionSchema,
  outcomes: outcomesSchema,
  absolute: z.number().positive().max(0.5).optional(),
})

export const optionIdSchema = z
  .string()
  .max(40)
  .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'expected letters and digits, hyphens between')

const optionSchema = z.strictObject({
  text: templateSchema,
  feedback: templateSchema,
  /** Shown in place of `feedback` where this option is the key, for keys that depend on the draw. */
  feedbackIfKey: templateSchema.optional(),
  mistake: idSchema.optional(),
})

const choiceSchema = z.strictObject({
  ...asked,
  choice: z.strictObject({
    /** An option's id, or an expression that gives one. */
    key: z.string().trim().min(1).max(1_000),
    options: z
      .record(optionIdSchema, optionSchema)
      .refine((options) => Object.keys(options).length >= 2, 'expected two options at least'),
    /** Left out, true: each student sees the options in an order of their own. */
    shuffle: z.boolean().optional(),
  }),
})

const constructionSchema = z.strictObject({
  ...asked,
  construction: z.strictObject({
    outcomes: outcomesSchema,
    /** `answer` is the student's vector. */
    conditions: z.array(z.strictObject({ id: idSchema, that: expressionSchema, feedback: templateSchema })).min(1),
    example: expressionSchema,
  }),
})

export const answerSchema = z.union([numberSchema, probabilitiesSchema, choiceSchema, constructionSchema])

export type AnswerSource = z.output<typeof answerSchema>
export type NumberSource = z.output<typeof numberSchema>
export type ProbabilitiesSource = z.output<typeof probabilitiesSchema>
export type ChoiceSource = z.output<typeof choiceSchema>
export type ConstructionSource = z.output<typeof constructionSchema>
export type ToleranceSource = z.output<typeof toleranceSchema>
