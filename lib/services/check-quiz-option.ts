// Answering a lesson's own quiz, for oneself.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { CheckQuizOption } from '@/lib/contracts/check-quiz-option'
import type { QuizOptionCheck } from '@/lib/contracts/views'
import { db } from '@/lib/db/client'
import { findCourseLesson } from '@/lib/db/queries/course-lesson'
import { AppError } from '@/lib/errors'
import { getCourseFor } from './course-access'

/** What the author says of the option chosen in a lesson's quiz. The quiz is for oneself: nothing is recorded. */
export async function checkQuizOption(actor: Actor, asked: CheckQuizOption): Promise<QuizOptionCheck> {
  const course = await getCourseFor(actor, { slug: asked.courseSlug, action: 'lesson:read' })
  const lesson = await findCourseLesson(db, { courseId: course.id, lessonId: asked.lessonId })
  const question = lesson?.quizQuestions.find(({ number }) => number === asked.questionNumber)
  const option = question?.options.find(({ id }) => id === asked.optionId)
  if (question === undefined || option === undefined) throw new AppError('not-found')
  return { isRight: option.id === question.key, feedback: option.feedback }
}
