/** How near is near enough, as it stands in a question. */
import { z } from 'zod'
import { expressionSchema } from './name-schema'

const closeToSchema = z
  .strictObject({
    relative: z.number().min(0).max(1).optional().describe('Share of the key. Given alone, 1e-8 is added.'),
    absolute: z.number().min(0).optional().describe('In the unit of the key. Given alone it stands alone.'),
  })
  .refine(({ relative, absolute }) => (relative ?? 0) + (absolute ?? 0) > 0, 'expected relative or absolute above 0')
  .describe('|response − key| ≤ absolute + relative·|key|.')

const strictSchema = z.boolean().optional().meta({
  description: 'The value must be the rounded key and be written with exactly so many digits.',
  default: false,
})

const significantFiguresSchema = z
  .strictObject({
    significantFigures: z.int().min(1).max(15).describe('Digits from the first that is not 0.'),
    strict: strictSchema,
  })
  .describe('Less than 0.51 of the last of so many significant digits away.')

const decimalPlacesSchema = z
  .strictObject({ decimalPlaces: z.int().min(0).max(15).describe('Digits after the point.'), strict: strictSchema })
  .describe('Less than 0.51 of the last of so many decimals away.')

const intervalSchema = z
  .strictObject({
    low: expressionSchema.describe('Expression.'),
    high: expressionSchema.describe('Expression, not below `low`.'),
  })
  .describe('low ≤ response ≤ high.')

/** `{ relative }`, `{ absolute }` or both; `{ significantFigures }`; `{ decimalPlaces }`; `{ low, high }`. */
export const toleranceSchema = z
  .union([closeToSchema, significantFiguresSchema, decimalPlacesSchema, intervalSchema])
  .meta({ id: 'tolerance', description: 'How near a number must be to the key.' })

/** Around each entry of a vector or a table: an interval stands at one place and could not serve them all. */
export const entryToleranceSchema = z
  .union([closeToSchema, significantFiguresSchema, decimalPlacesSchema])
  .meta({ id: 'entryTolerance', description: 'How near each entry must be: a tolerance without `low` and `high`.' })

export type ToleranceSource = z.output<typeof toleranceSchema>
