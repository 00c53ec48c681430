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
