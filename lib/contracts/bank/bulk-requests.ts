/** What is asked of many questions at once. */
import { z } from 'zod'
import { idSchema } from '@/lib/problems/name-schema'

/** Of one request; the browser asks again for the next. */
export const bulkBatch = 25

export const bulkChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('retire') }),
  z.strictObject({ kind: z.literal('bring-back') }),
  z.strictObject({ kind: z.literal('difficulty'), to: z.enum(['easy', 'medium', 'hard']) }),
  z.strictObject({ kind: z.literal('add-objective'), objective: idSchema }),
  z.strictObject({ kind: z.literal('remove-objective'), objective: idSchema }),
  /** Null: of no family. */
  z.strictObject({ kind: z.literal('family'), to: idSchema.nullable() }),
])
export type BulkChange = z.infer<typeof bulkChangeSchema>

export const changeQuestionsSchema = z.strictObject({
  /** Made in the browser: the same for every batch of one change. */
  bulkId: z.uuid(),
  questionIds: z.array(idSchema).min(1).max(bulkBatch).readonly(),
  change: bulkChangeSchema,
})
export type ChangeQuestions = z.infer<typeof changeQuestionsSchema>

export const undoBulkSchema = z.strictObject({
  bulkId: z.uuid(),
  /** Of the undoing itself. */
  undoId: z.uuid(),
  /** The last question that was come to; null to begin. */
  after: idSchema.nullable(),
})
export type UndoBulk = z.infer<typeof undoBulkSchema>

/** A bank's address, read: every page of what it finds. */
export const foundIdsSchema = z.strictObject({ params: z.record(z.string().max(40), z.string().max(400)) })
export type FoundIds = z.infer<typeof foundIdsSchema>
