/** What one student, or one group, is given beyond what holds for all. */
import { z } from 'zod'
import { timelineSchema } from './definition'
import { localDateTimeSchema } from './local-date-time'

export const accommodationSchema = z.object({
  /** The time limit, this many times. */
  timeFactor: z.number().min(1, 'Give 1 or more: 1.5 is half as much time again.').max(10).optional(),
  extraAttempts: z.number().int().min(0).max(100).optional(),
  /** In place of the opening and of the credit timeline of the assessment; null: open from the start. */
  opensAt: localDateTimeSchema.nullable().optional(),
  timeline: timelineSchema.optional(),
})

export type Accommodation = z.infer<typeof accommodationSchema>
