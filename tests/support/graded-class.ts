/** A class that has handed in an exam: attempts closed and graded by the services, however many there are. */
import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db/client'
import { createUuidV7 } from '@/lib/db/queries/uuid-v7'
import { gradeAttempt } from '@/lib/services/grade-attempt'
import { listUsableQuestions } from '@/lib/services/usable-questions'
import { type AttemptCourse, slotOf } from './attempt-course'

type Class = { readonly assessmentId: string; readonly count: number; readonly version?: number }

/** What the students type in turn: right, a known mistake, wrong, not to be read. */
const typed: readonly ((key: number) => string)[] = [
  (key) => String(key),
  (key) => String(key * 0.5),
  () => '1',
  () => 'so much',
]

/** Three problems each, so three submissions a student. @returns the students' ids. */
export async function createGradedClass(course: AttemptCourse, asked: Class): Promise<readonly string[]> {
  const { assessmentId, count, version = 1 } = asked
  const people = Array.from({ length: count }, (_, index) => {
    return { id: randomUUID(), email: `${randomUUID()}@example.edu`, name: `Student ${String(index).padStart(4, '0')}` }
  })
  await db.user.createMany({ data: people.map((person) => ({ ...person, passwordHash: 'no password' })) })
  await db.enrolment.createMany({
    data: people.map(({ id }) => ({ courseId: course.id, userId: id, role: 'student' })),
  })
  const closedAt = new Date()
  const startedAt = new Date(closedAt.getTime() - 60_000)
  const attempts = people.map(({ id: studentId }) => ({
    ...{ courseId: course.id, id: createUuidV7(startedAt.getTime()), assessmentId, studentId, number: 1, revision: 1 },
    ...{ startedAt, closedAt, closedBy: 'student' as const },
  }))
  await db.attempt.createMany({ data: attempts })
  const questionIds = course.questionIds.slice(0, 3)
  const questions = await listUsableQuestions(questionIds.map((questionId) => ({ questionId, version })))
  const problems = attempts.flatMap(({ id: attemptId }, student) =>
    questionIds.map((questionId, position) => {
      const seed = 1 + ((student * 7 + position) % 40)
      const [part] = questions[position]?.makeVariant(seed).parts ?? []
      const key = part?.kind === 'number' && typeof part.key === 'number' ? part.key : 0
      const bits = typed[(student + position) % typed.length]?.(key) ?? ''
      return {
        ...{ courseId: course.id, attemptId, slotId: slotOf(questionId).id, variantNumber: 1, position },
        ...{ questionId, version, seed, points: 10, createdAt: startedAt, response: { bits }, savedAt: startedAt },
        ...{ changeId: randomUUID(), deviceId: randomUUID(), deviceSequence: 1 },
      }
    }),
  )
  await db.attemptProblem.createMany({ data: problems })
  for (const { id: attemptId } of attempts) await gradeAttempt({ courseId: course.id, attemptId }, closedAt.getTime())
  return people.map(({ id }) => id)
}
