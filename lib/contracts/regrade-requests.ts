// What an instructor asks of regrades.
import { z } from 'zod'
import { correctionSchema } from '@/lib/assessment/correction'
import { storableText } from './storable-text'

const key = { courseId: z.uuid(), assessmentId: z.uuid() }
const asked = { ...key, correction: correctionSchema, isNeverLower: z.boolean() }

export const previewRegradeSchema = z.strictObject(asked)
export type PreviewRegrade = z.infer<typeof previewRegradeSchema>

export const applyRegradeSchema = z.strictObject({
  ...asked,
  reason: storableText(500).trim().min(1),
  /** Of the dry run that was looked at: when anything has changed since, nothing is applied. */
  fingerprint: z.string().length(64),
})
export type ApplyRegrade = z.infer<typeof applyRegradeSchema>

/** An alternative on the answer of the student who argues for it. */
export const readAlternativeSchema = z.strictObject({
  ...key,
  place: z.strictObject({
    attemptId: z.uuid(),
    slotId: z.string().min(1).max(40),
    variantNumber: z.int().min(1).max(100_000),
  }),
  part: storableText(200).min(1),
  when: storableText(2_000).trim().min(1),
})
export type ReadAlternative = z.infer<typeof readAlternativeSchema>

export const undoRegradeSchema = z.strictObject({ ...key, regradeId: z.uuid() })
export type UndoRegrade = z.infer<typeof undoRegradeSchema>
