// What is written about a problem of an attempt.
import { z } from 'zod'
import { storableText } from './storable-text'

export const writeNoteSchema = z.strictObject({
  courseId: z.uuid(),
  attemptId: z.uuid(),
  slotId: z.string().min(1).max(40),
  variantNumber: z.int().min(1).max(100),
  text: storableText(4_000).trim().min(1),
})
export type WriteNote = z.infer<typeof writeNoteSchema>
