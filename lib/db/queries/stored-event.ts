/** What moved a learner's beliefs, as the event log holds it. A skipped problem moves none and still takes its place. */
import 'server-only'
import { z } from 'zod'
import type { LevelChange, Observation } from '@/lib/mastery/state'

const observationSchema: z.ZodType<Observation> = z.object({
  questionId: z.string(),
  objectives: z.array(z.string()),
  difficulty: z.object({ mean: z.number(), variance: z.number() }),
  guessFloor: z.number(),
  scoreFraction: z.number(),
  at: z.number(),
})

const changeSchema: z.ZodType<LevelChange> = z.object({
  objectiveId: z.string(),
  before: z.number(),
  after: z.number(),
  parts: z.object({ evidence: z.number(), general: z.number(), practice: z.number(), time: z.number() }),
})

export const storedEventSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('answered'),
    variantId: z.string(),
    submissionId: z.string(),
    constantsVersion: z.string(),
    observation: observationSchema,
    expectedScore: z.number(),
    changes: z.array(changeSchema),
  }),
  z.object({ kind: z.literal('skipped'), variantId: z.string() }),
])
export type StoredEvent = z.infer<typeof storedEventSchema>
export type AnsweredEvent = Extract<StoredEvent, { kind: 'answered' }>
