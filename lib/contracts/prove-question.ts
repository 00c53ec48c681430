// The request that proves a question of the bank.
import { z } from 'zod'
import { idSchema } from '@/lib/problems/name-schema'

export const proveQuestionSchema = z.strictObject({ questionId: idSchema })
export type ProveQuestion = z.infer<typeof proveQuestionSchema>
