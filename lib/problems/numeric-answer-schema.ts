/** Answers given as numbers: one, a distribution, a vector, a table. */
import { z } from 'zod'
import { acceptSchema, asked, askedUnitSchema, creditSchema, namesSchema, outcomesSchema } from './asked-schema'
import { expressionSchema } from './name-schema'
import { entryToleranceSchema, toleranceSchema } from './tolerance-schema'

const toleranceText = 'How near is near enough. Left out, `{ relative: 0.01 }`.'

export const numberSchema = z
  .strictObject({
    ...asked,
    number: expressionSchema.describe('Expression that gives the key.'),
    unit: askedUnitSchema,
    tolerance: toleranceSchema.optional().describe(toleranceText),
    accept: acceptSchema,
  })
  .describe('One number.')

export const probabilitiesSchema = z
  .strictObject({
    ...asked,
    probabilities: expressionSchema.describe('Expression that gives the key: a vector in [0, 1] that sums to 1.'),
    outcomes: outcomesSchema.describe('What each entry is called.'),
    absolute: z
      .number()
      .positive()
      .max(0.5)
      .optional()
      .meta({ description: 'How far each entry may be off.', default: 0.005 }),
    accept: acceptSchema,
  })
  .describe('A distribution over named outcomes.')

export const vectorSchema = z
  .strictObject({
    ...asked,
    vector: expressionSchema.describe('Expression that gives the key: a vector of numbers.'),
    entries: namesSchema.describe('What each entry is called.'),
    unit: askedUnitSchema,
    tolerance: entryToleranceSchema.optional().describe(`Of each entry by itself. ${toleranceText}`),
    credit: creditSchema,
    accept: acceptSchema,
  })
  .describe('Several numbers that need not sum to anything.')

export const matrixSchema = z
  .strictObject({
    ...asked,
    matrix: expressionSchema.describe('Expression that gives the key: a matrix of numbers.'),
    rows: namesSchema.describe('What each row is called.'),
    columns: namesSchema.describe('What each column is called.'),
    unit: askedUnitSchema,
    tolerance: entryToleranceSchema.optional().describe(`Of each entry by itself. ${toleranceText}`),
    credit: creditSchema,
    accept: acceptSchema,
  })
  .describe('A table to fill in.')

export type NumberSource = z.output<typeof numberSchema>
export type ProbabilitiesSource = z.output<typeof probabilitiesSchema>
export type VectorSource = z.output<typeof vectorSchema>
export type MatrixSource = z.output<typeof matrixSchema>
