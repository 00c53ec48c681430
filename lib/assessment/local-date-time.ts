/** A date and time as a clock on the wall of the course shows it: `2026-11-23T23:59`, without a zone. */
import { z } from 'zod'

export const localDateTimeSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'Give a date and time like 2026-11-23T23:59.')
  .refine((text) => isOnTheCalendar(text), 'There is no such day or time.')

export type LocalDateTime = z.infer<typeof localDateTimeSchema>

/** 30 February reads back as 2 March: what does not come back as it went in is on no calendar. */
function isOnTheCalendar(text: string): boolean {
  const read = new Date(`${text}:00.000Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text)
}
