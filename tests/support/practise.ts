/** Answers given through the services, as a student gives them. */
import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/auth/actor'
import { leaveProblem } from '@/lib/services/leave-problem'
import { openPractice } from '@/lib/services/open-practice'
import { recordSubmission } from '@/lib/services/record-submission'
import { getOpenVariant } from './open-variant'
import type { TaughtCourse } from './taught-course'

/** One answer to the problem on screen. */
export async function answer(course: TaughtCourse, student: Actor, outcome: 'right' | 'wrong'): Promise<void> {
  await leaveProblem(student, { courseId: course.id })
  await openPractice(student, course.slug)
  const { id, right, mistaken } = await getOpenVariant(course, student)
  const response = { bits: outcome === 'right' ? right : mistaken }
  await recordSubmission(student, { courseId: course.id, variantId: id, requestKey: randomUUID(), response })
}

/** As many answers, every third of them wrong. */
export async function practise(course: TaughtCourse, student: Actor, answers: number): Promise<void> {
  for (let given = 0; given < answers; given += 1) await answer(course, student, given % 3 === 2 ? 'wrong' : 'right')
}
