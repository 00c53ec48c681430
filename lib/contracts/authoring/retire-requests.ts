/** Which questions are taken out of use, or brought back into it. */
import { z } from 'zod'
import { idSchema } from '@/lib/problems/name-schema'

export const questionIdsSchema = z.strictObject({ questionIds: z.array(idSchema).min(1).max(5_000) })
export type QuestionIds = { readonly questionIds: readonly string[] }

/** Those that changed by it: undoing it is doing the opposite to these. */
export type ChangedQuestions = QuestionIds
