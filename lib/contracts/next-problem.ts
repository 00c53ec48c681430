// The requests that move practice on.
import { z } from 'zod'

export const nextProblemSchema = z.strictObject({ courseId: z.uuid() })
export type NextProblem = z.infer<typeof nextProblemSchema>

export const skipProblemSchema = z.strictObject({ courseId: z.uuid(), variantId: z.uuid() })
export type SkipProblem = z.infer<typeof skipProblemSchema>
