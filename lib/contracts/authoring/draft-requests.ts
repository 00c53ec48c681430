/** What is asked of the drafts of questions. */
import { z } from 'zod'
import { storableText } from '@/lib/contracts/storable-text'
import { idSchema } from '@/lib/problems/name-schema'
import { ownMistakesSchema } from './own-mistakes'

/** Many times the longest question; the database holds it too. */
export const longestSource = 200_000

const sourceSchema = storableText(longestSource)

export const draftKeySchema = z.strictObject({ draftId: z.uuid() })
export type DraftKey = z.infer<typeof draftKeySchema>

export const openDraftSchema = z.strictObject({ questionId: idSchema })
export type OpenDraft = z.infer<typeof openDraftSchema>

export const createDraftSchema = z.strictObject({ source: sourceSchema })
export type CreateDraft = z.infer<typeof createDraftSchema>

export const saveDraftSchema = z.strictObject({
  draftId: z.uuid(),
  /** The revision it was written from. */
  revision: z.int().min(1),
  source: sourceSchema,
  ownMistakes: ownMistakesSchema,
})
export type SaveDraft = z.infer<typeof saveDraftSchema>

export const publishDraftSchema = z.strictObject({
  draftId: z.uuid(),
  /** The revision its author is looking at. */
  revision: z.int().min(1),
  /** What changed, for whoever reads the versions. */
  note: storableText(2_000).trim(),
  /** A newer version than the draft was made from, which its author has seen and publishes over; else null. */
  over: z.int().min(1).nullable(),
})
export type PublishDraft = z.infer<typeof publishDraftSchema>

/** Where a draft stands when it is moved on: nobody submits or discards a text they have not seen. */
const moveSchema = { draftId: z.uuid(), revision: z.int().min(1) }

export const submitDraftSchema = z.strictObject({
  ...moveSchema,
  /** A word to whoever reviews it; may be empty. */
  message: storableText(2_000).trim(),
})
export type SubmitDraft = z.infer<typeof submitDraftSchema>

export const returnDraftSchema = z.strictObject({ ...moveSchema, reason: storableText(2_000).trim().min(1) })
export type ReturnDraft = z.infer<typeof returnDraftSchema>

export const discardDraftSchema = z.strictObject(moveSchema)
export type DiscardDraft = z.infer<typeof discardDraftSchema>
