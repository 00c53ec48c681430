// The request that answers a problem.
import { z } from 'zod'
import { storableText } from './storable-text'

/** Bounds on what a stranger may send: more parts than a problem has, and longer than a person types. */
const maxParts = 20
const maxPartLength = 2_000

/** What was typed, by the name of the part. */
const responseSchema = z
  .record(storableText(100).min(1), storableText(maxPartLength))
  .refine((response) => Object.keys(response).length <= maxParts, `expected at most ${maxParts} parts`)

export const submitAnswerSchema = z.strictObject({
  courseId: z.uuid(),
  variantId: z.uuid(),
  /** Made in the browser once for each answer, so that sending it twice records it once. */
  requestKey: z.uuid(),
  response: responseSchema,
})
export type SubmitAnswer = z.infer<typeof submitAnswerSchema>
