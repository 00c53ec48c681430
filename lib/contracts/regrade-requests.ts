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

export const undoRegradeSchema = z.strictObject({ ...key, regradeId: z.uuid() })
export type UndoRegrade = z.infer<typeof undoRegradeSchema>
