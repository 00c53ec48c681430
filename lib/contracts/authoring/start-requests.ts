/** What a new question is begun from. */
import { z } from 'zod'
import { answerKinds, materials } from '@/lib/authoring/starts/start-kinds'
import { storableText } from '@/lib/contracts/storable-text'
import { idSchema } from '@/lib/problems/name-schema'

const head = {
  title: storableText(200).trim(),
  lesson: idSchema,
  objectives: z.array(idSchema).min(1).max(50).readonly(),
}

export const startQuestionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('blank'), ...head }),
  z.strictObject({ kind: z.literal('guided'), ...head, answer: z.enum(answerKinds), material: z.enum(materials) }),
  z.strictObject({ kind: z.literal('example'), lesson: idSchema, example: z.int().min(0).max(999) }),
  z.strictObject({ kind: z.literal('copy'), questionId: idSchema }),
])
export type StartQuestion = z.infer<typeof startQuestionSchema>
