/** What is asked of an export, as its address says it. */
import { z } from 'zod'
import { exportFormats } from '@/lib/content/interchange/formats'
import { storableText } from '@/lib/contracts/storable-text'

/** Problems for each question whose numbers are drawn: more is for the command line. */
export const mostVariants = 50

/** Ids that are none are named as missing. */
const idsSchema = z
  .string()
  .max(600_000)
  .transform((text) => text.split(',').filter((id) => id !== ''))

export const exportRequestSchema = z.object({
  format: z.enum(exportFormats).catch('gift'),
  /** Without these and a lesson: all there is. */
  questions: idsSchema.optional(),
  lesson: storableText(100)
    .transform((id) => (id === '' ? undefined : id))
    .optional(),
  variants: z.coerce.number().int().min(1).max(mostVariants).catch(5),
})
export type ExportRequest = z.output<typeof exportRequestSchema>
