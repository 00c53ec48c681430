// The request that answers a question of a lesson's own quiz.
import { z } from 'zod'

export const checkQuizOptionSchema = z.strictObject({
  courseSlug: z.string().min(1).max(200),
  lessonId: z.string().min(1).max(200),
  questionNumber: z.int().min(1).max(1_000),
  optionId: z.string().min(1).max(20),
})
export type CheckQuizOption = z.infer<typeof checkQuizOptionSchema>
