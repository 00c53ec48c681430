/** What starting an attempt depends on, read together: the page that offers it and the action that does it decide alike. */
import 'server-only'
import { decideStart, type StartDecision } from '@/lib/assessment/attempt-start'
import { attemptState } from '@/lib/assessment/attempt-state'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import type { Attempt } from '@/lib/db/queries/attempt'
import { type AttemptedAssessment, findAttemptedAssessment } from '@/lib/db/queries/attempt-assessment'
import type { Course } from '@/lib/db/queries/course'
import { AppError } from '@/lib/errors'
import { listSettledAttempts } from './settle-attempt'
import { getStudentSchedule, type StudentSchedule } from './student-schedule'

export type LoadedStart = {
  readonly assessment: AttemptedAssessment
  readonly schedule: StudentSchedule
  readonly attempts: readonly Attempt[]
  readonly decision: StartDecision
}
type Asked = { readonly course: Course; readonly assessmentId: string; readonly now: number }

/** @throws AppError `not-found` for what is not there, and for a draft nobody has attempted. */
export async function loadStart(actor: Actor, { course, assessmentId, now }: Asked): Promise<LoadedStart> {
  const key = { courseId: course.id, assessmentId, studentId: actor.userId }
  authorize(actor, 'attempt:take', key)
  const [assessment, attempts] = await Promise.all([findAttemptedAssessment(db, key), listSettledAttempts(key, now)])
  if (assessment === null || (!assessment.isPublished && attempts.length === 0)) throw new AppError('not-found')
  const { definition } = assessment
  const schedule = await getStudentSchedule(db, { key, definition, timeZone: course.timeZone })
  const decision = decideStart({
    ...schedule,
    now,
    isArchived: assessment.isArchived || !assessment.isPublished,
    attempts: attempts.map((attempt) => ({
      id: attempt.id,
      state: attemptState({ ...attempt, releasedAt: null }, now),
    })),
  })
  return { assessment, schedule, attempts, decision }
}
