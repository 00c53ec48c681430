/** What an instructor corrects about an assessment after it was taken. */
import { z } from 'zod'

/** A place of the assessment, or a question wherever it was given. */
const targetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('slot'), slotId: z.string().min(1) }),
  z.object({ kind: z.literal('question'), questionId: z.string().min(1) }),
])

export const correctionSchema = z.discriminatedUnion('kind', [
  /** Responses are graded again by these versions, on the numbers students had. */
  z.object({
    kind: z.literal('new-version'),
    versions: z
      .record(z.string().min(1), z.number().int().min(1))
      .refine((versions) => Object.keys(versions).length > 0, 'Name one question at least.'),
  }),
  /** Everybody who was given it gets all its points, answered or not. */
  z.object({ kind: z.literal('full-points'), target: targetSchema }),
  /** It does not count; what is left is worth as much as all was. */
  z.object({ kind: z.literal('drop'), target: targetSchema }),
  /** A response that was argued for: whoever gave it on this variant earns the credit; `seed` null: on any variant. */
  z.object({
    kind: z.literal('accept'),
    questionId: z.string().min(1),
    version: z.number().int().min(1),
    seed: z.number().int().min(0).nullable(),
    response: z.record(z.string(), z.string()),
    scoreFraction: z.number().positive().max(1),
  }),
  /** Another answer to a question, on everybody's numbers: whoever gave it earns the credit, and nobody loses by it. */
  z.object({
    kind: z.literal('alternative'),
    questionId: z.string().min(1),
    part: z.string().min(1),
    /** An expression of the same kind as the key, over the question's parameters. */
    when: z.string().trim().min(1).max(2_000),
    credit: z.number().positive().max(1),
    /** Shown with it. */
    feedback: z.string().trim().min(1).max(2_000),
  }),
  z.object({ kind: z.literal('points'), slotId: z.string().min(1), points: z.number().positive().max(1_000) }),
])

export type Correction = z.infer<typeof correctionSchema>
export type CorrectionTarget = z.infer<typeof targetSchema>
