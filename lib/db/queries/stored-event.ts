/**
 * What moved a learner's beliefs or plan, as the event log holds it. A skipped problem moves none and still takes its place. An event that
 * changes the plan holds the plan it comes to, so that the log gives the plan whatever rules made it.
 */
import 'server-only'
import { z } from 'zod'
import type { LevelChange, Observation } from '@/lib/mastery/state'
import { storedPlanSchema } from './stored-plan'

export const observationSchema: z.ZodType<Observation> = z.object({
  questionId: z.string(),
  objectives: z.array(z.string()),
  difficulty: z.object({ mean: z.number(), variance: z.number() }),
  discrimination: z.exactOptional(z.number()),
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

/** The level as it read at one moment, under the constants and difficulties before and after: all of it is recalibration. */
const recalibrationSchema = z.object({ objectiveId: z.string(), before: z.number(), after: z.number() })

const plan = storedPlanSchema
const planEventSchemas = [
  z.object({ kind: z.literal('placement-started'), plan }),
  z.object({ kind: z.literal('placement-skipped'), plan }),
  z.object({ kind: z.literal('test-out-started'), objectiveId: z.string(), plan }),
  z.object({ kind: z.literal('test-out-ended'), plan }),
  z.object({ kind: z.literal('deferred'), objectiveId: z.string(), plan }),
  z.object({ kind: z.literal('deferral-lifted'), objectiveId: z.string(), plan }),
  z.object({ kind: z.literal('extra-started'), plan }),
] as const

export const storedEventSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('answered'),
    variantId: z.string(),
    submissionId: z.string(),
    constantsVersion: z.string(),
    observation: observationSchema,
    expectedScore: z.number(),
    changes: z.array(changeSchema),
    /** Where the answer moved it on. */
    plan: z.exactOptional(plan),
  }),
  z.object({ kind: z.literal('skipped'), variantId: z.string() }),
  z.object({
    kind: z.literal('recalibrated'),
    constantsVersion: z.string(),
    previousVersion: z.string(),
    changes: z.array(recalibrationSchema),
  }),
  ...planEventSchemas,
])
export type StoredEvent = z.infer<typeof storedEventSchema>
export type AnsweredEvent = Extract<StoredEvent, { kind: 'answered' }>
export type RecalibratedEvent = Extract<StoredEvent, { kind: 'recalibrated' }>
/** What a learner asks for. */
export type PlanEvent = Exclude<StoredEvent, { kind: 'answered' | 'skipped' | 'recalibrated' }>
