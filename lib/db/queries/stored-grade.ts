/** A grade as its JSON column holds it: only a graded response is ever stored. */
import 'server-only'
import { z } from 'zod'
import type { Grade } from '@/lib/grading/grade'

export type GradedResponse = Extract<Grade, { readonly kind: 'graded' }>

const partGradeSchema = z.object({
  name: z.string(),
  scoreFraction: z.number(),
  evidenceFraction: z.exactOptional(z.number()),
  logScoreBits: z.exactOptional(z.number()),
  matched: z.enum(['key', 'accepted', 'carried-forward', 'mistake', 'near-miss', 'partial', 'general']),
  mistake: z.exactOptional(z.string()),
  mistakeName: z.exactOptional(z.string()),
  feedback: z.string(),
  readAs: z.string(),
})

/** Grades stored before the two were told apart hold no evidence: it was the score. */
export const storedGradeSchema: z.ZodType<GradedResponse> = z
  .object({
    kind: z.literal('graded'),
    scoreFraction: z.number(),
    evidenceFraction: z.exactOptional(z.number()),
    parts: z.array(partGradeSchema),
    feedback: z.string(),
  })
  .transform((grade) => ({ ...grade, evidenceFraction: grade.evidenceFraction ?? grade.scoreFraction }))

export const storedResponseSchema = z.record(z.string(), z.string())
