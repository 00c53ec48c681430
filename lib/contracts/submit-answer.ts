// The request that answers a problem.
import { z } from 'zod'
import { responseSchema } from './response-schema'

export const submitAnswerSchema = z.strictObject({
  courseId: z.uuid(),
  variantId: z.uuid(),
  /** Made in the browser once for each answer, so that sending it twice records it once. */
  requestKey: z.uuid(),
  response: responseSchema,
})
export type SubmitAnswer = z.infer<typeof submitAnswerSchema>
