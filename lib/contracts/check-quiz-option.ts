// The request that answers a question of a lesson's own quiz.
import { z } from 'zod'
import { storableText } from './storable-text'

export const checkQuizOptionSchema = z.strictObject({
  courseSlug: storableText(200).min(1),
  lessonId: storableText(200).min(1),
  questionNumber: z.int().min(1).max(1_000),
  optionId: storableText(20).min(1),
})
export type CheckQuizOption = z.infer<typeof checkQuizOptionSchema>
