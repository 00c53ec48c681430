/**
 * What an instructor sets down of an assessment. One JSON value: its history is a list of revisions, and an attempt keeps
 * what it was drawn from. Everything about dates is said in the course's time zone.
 */
import { z } from 'zod'
import { localDateTimeSchema } from './local-date-time'

const percent = z.number().min(0).max(200)
const points = z.number().positive().max(1_000)

/** Until a moment, this share of the points; after the last moment, none. In order of time. */
const creditStepSchema = z.object({ until: localDateTimeSchema, percent })
export const timelineSchema = z.array(creditStepSchema).max(20)

/** Where the question of a slot comes from. Empty lists of kinds and difficulties mean any. */
const pickSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('question'), questionId: z.string().min(1) }),
  z.object({
    kind: z.literal('objectives'),
    objectives: z.array(z.string().min(1)).min(1),
    answerKinds: z.array(z.string()),
    difficulties: z.array(z.enum(['easy', 'medium', 'hard'])),
  }),
])

const slotSchema = z.object({
  /** Stays the same while the slot is edited or moved: answers and grades name it. */
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  points,
  pick: pickSchema,
  /** Whether a score between none and all counts as it is; else it counts as none. */
  hasPartialCredit: z.boolean(),
  /** What a right answer is worth at each try on one variant, in percent of the slot's points, never rising: [100, 70, 50]. */
  tryPercents: z.array(percent.max(100)).min(1).max(10),
  /** How many variants a student may be given, the first included. */
  variants: z.number().int().min(1).max(100),
  /** Of homework: right answers on this many variants in a row for all the points, each worth its share; 1: the first is enough. */
  streak: z.number().int().min(1).max(20),
})

const releaseMomentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('now') }),
  z.object({ kind: z.literal('after-last-try') }),
  z.object({ kind: z.literal('after-close') }),
  z.object({ kind: z.literal('on'), at: localDateTimeSchema }),
  z.object({ kind: z.literal('never') }),
])

const releaseSchema = z.object({
  score: releaseMomentSchema,
  correctness: releaseMomentSchema,
  feedback: releaseMomentSchema,
  solution: releaseMomentSchema,
})

const common = {
  title: z.string().trim().min(1).max(120),
  /** Markdown, shown before a student starts. */
  instructions: z.string().max(20_000),
  categoryId: z.string().nullable(),
  opensAt: localDateTimeSchema.nullable(),
  /** Empty: full credit for ever. The last moment is when the assessment closes. */
  timeline: timelineSchema,
  attemptsAllowed: z.number().int().min(1).max(100),
  attemptCounts: z.enum(['best', 'last', 'first', 'mean']),
  /** Asked before an attempt starts; never sent to a student. */
  password: z.string().min(1).max(100).nullable(),
  release: releaseSchema,
}
const slots = z.array(slotSchema).max(200)
const timeLimitMinutes = z.number().int().min(1).max(10_080).nullable()

export const definitionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('homework'), ...common, slots, isShuffled: z.boolean() }),
  z.object({
    kind: z.literal('exam'),
    ...common,
    slots,
    isShuffled: z.boolean(),
    timeLimitMinutes,
    navigation: z.enum(['free', 'one-way']),
    /** Whether questions and seeds are chosen so that every student's exam is predicted to be as hard. */
    isBalanced: z.boolean(),
  }),
  z.object({
    kind: z.literal('mastery-check'),
    ...common,
    timeLimitMinutes,
    points,
    objectives: z.array(z.string().min(1)).min(1).max(50),
    /** An objective is decided when the chance that its verdict is false is at most this. */
    maxError: z.number().min(0.01).max(0.4),
    /** No more questions than this in one attempt. */
    budget: z.number().int().min(1).max(200),
  }),
])

export type AssessmentDefinition = z.infer<typeof definitionSchema>
export type AssessmentKind = AssessmentDefinition['kind']
export type Slot = z.infer<typeof slotSchema>
export type CreditStep = z.infer<typeof creditStepSchema>
export type ReleaseMoment = z.infer<typeof releaseMomentSchema>
export type ReleaseRules = z.infer<typeof releaseSchema>
