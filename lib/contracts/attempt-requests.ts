// What a student's browser asks while an attempt runs.
import { z } from 'zod'
import { responseSchema } from './response-schema'
import { storableText } from './storable-text'

const attempt = { courseId: z.uuid(), attemptId: z.uuid() }
const problem = {
  ...attempt,
  slotId: storableText(40).min(1),
  variantNumber: z.int().min(1).max(1_000),
}

export const startAttemptSchema = z.strictObject({
  courseId: z.uuid(),
  assessmentId: z.uuid(),
  /** Empty where none is asked. */
  password: storableText(100),
})
export type StartAttempt = z.infer<typeof startAttemptSchema>

const change = {
  ...problem,
  changeId: z.uuid(),
  deviceId: z.uuid(),
  /** The order in which the device made its changes. */
  deviceSequence: z.int().min(1).max(2_147_483_647),
}

/** One change of one answer, or of a flag for review, as the browser journaled it before it was sent. */
export const saveChangeSchema = z.union([
  // A page that was opened before flags were journaled sends answers alone, and does not say so.
  z.strictObject({ ...change, kind: z.literal('answer').default('answer'), response: responseSchema }),
  z.strictObject({ ...change, kind: z.literal('flag'), flag: z.enum(['set', 'cleared']) }),
])
export type SaveChange = z.infer<typeof saveChangeSchema>

export const checkAttemptAnswerSchema = z.strictObject({
  ...problem,
  /** Made in the browser once for each try, so that sending it twice counts once. */
  requestKey: z.uuid(),
  response: responseSchema,
})
export type CheckAttemptAnswer = z.infer<typeof checkAttemptAnswerSchema>

export const readResponseSchema = z.strictObject({ ...problem, response: responseSchema })
export type ReadResponse = z.infer<typeof readResponseSchema>

export const renewProblemSchema = z.strictObject(problem)
export type RenewProblem = z.infer<typeof renewProblemSchema>

export const leavePositionSchema = z.strictObject({ ...attempt, position: z.int().min(0).max(1_000) })
export type LeavePosition = z.infer<typeof leavePositionSchema>

export const attemptRequestSchema = z.strictObject(attempt)
export type AttemptRequest = z.infer<typeof attemptRequestSchema>
