/** Why a variant was chosen, as its JSON column holds it. */
import 'server-only'
import { z } from 'zod'
import type { Choice } from '@/lib/mastery/state'

export type ProblemChoice = Extract<Choice, { readonly kind: 'problem' }>

const objectiveId = z.string()
const candidateSchema = z.object({
  questionId: z.string(),
  objectiveId,
  value: z.number(),
  learning: z.number(),
  information: z.number(),
  weight: z.number().default(1),
  expectedScore: z.number(),
})

const reasonSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('first-look'), objectiveId }),
  z.object({ kind: z.literal('close-to-mastery'), objectiveId, masteryProbability: z.number() }),
  z.object({ kind: z.literal('most-to-learn'), objectiveId, masteryProbability: z.number() }),
  z.object({ kind: z.literal('review-due'), objectiveId, elapsedDays: z.number(), expectedScore: z.number() }),
  z.object({ kind: z.literal('interleave'), objectiveId, after: z.string() }),
  z.object({ kind: z.literal('prerequisite-probe'), objectiveId, because: z.string(), misses: z.number() }),
  z.object({ kind: z.literal('pool-dry'), objectiveId }),
  z.object({ kind: z.literal('placement'), objectiveId, asked: z.number(), most: z.number() }),
  z.object({ kind: z.literal('test-out'), objectiveId, asked: z.number(), most: z.number() }),
  z.object({ kind: z.literal('extra'), objectiveId, masteryProbability: z.number(), elapsedDays: z.number() }),
  z.object({ kind: z.literal('go-back'), objectiveId, because: z.string(), answers: z.number() }),
])

export const storedChoiceSchema: z.ZodType<ProblemChoice> = z.object({
  kind: z.literal('problem'),
  questionId: z.string(),
  objectiveId,
  reason: reasonSchema,
  candidates: z.array(candidateSchema),
})
