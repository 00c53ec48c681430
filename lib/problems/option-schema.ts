/** The options of a question that is answered by choosing among them. */
import { z } from 'zod'
import { idSchema, templateSchema } from './name-schema'

export const optionIdSchema = z
  .string()
  .max(40)
  .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'expected letters and digits, hyphens between')

const optionSchema = z
  .strictObject({
    text: templateSchema.describe('Text of the option.'),
    feedback: templateSchema.describe(
      'Text for somebody who chose it (of several choices: who decided wrongly about it).',
    ),
    feedbackIfKey: templateSchema
      .optional()
      .describe('Text in place of `feedback` where this option is right, for keys that depend on the draw.'),
    mistake: idSchema
      .optional()
      .describe('Id in the catalogue of the mistake that choosing it shows. Counts only where the option is wrong.'),
  })
  .meta({ id: 'option', description: 'One of the options.' })

export const optionsSchema = z
  .record(optionIdSchema, optionSchema)
  .refine((options) => Object.keys(options).length >= 2, 'expected two options at least')
  .describe('Option id → option; two at least.')

export const shuffleSchema = z
  .boolean()
  .optional()
  .meta({ description: 'Each student sees the options in an order of their own.', default: true })

export type OptionSource = z.output<typeof optionSchema>
export type OptionSources = z.output<typeof optionsSchema>
