/** What a new question is begun from. */
import { z } from 'zod'
import { answerKinds } from '@/lib/authoring/question-outline'
import { materials } from '@/lib/authoring/starts/start-materials'
import { storableText } from '@/lib/contracts/storable-text'
import { idSchema } from '@/lib/problems/name-schema'

const kinds = ['recall', 'computation', 'interpretation', 'comparison', 'construction'] as const
const difficulties = ['easy', 'medium', 'hard'] as const

/** As an address may say them; null for what it does not say. */
export const levelSchema = z.strictObject({
  kind: z.enum(kinds).nullable().catch(null),
  difficulty: z.enum(difficulties).nullable().catch(null),
})
export type StartLevel = z.infer<typeof levelSchema>

const head = {
  /** Where a hole of the coverage is to be filled: else what the start itself says. */
  level: levelSchema,
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
