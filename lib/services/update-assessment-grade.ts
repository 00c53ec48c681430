/** What a student's attempts come to, worked out anew and kept with its history. */
import 'server-only'
import { assessmentScore } from '@/lib/assessment/assessment-score'
import type { Tx } from '@/lib/db/client'
import { type Attempt, type AttemptsKey, listAttempts } from '@/lib/db/queries/attempt'
import { findAttemptedAssessment } from '@/lib/db/queries/attempt-assessment'
import { holdGrade, recordComputedGrade } from '@/lib/db/queries/computed-grade'
import { findCourse } from '@/lib/db/queries/course'
import { loadAttempt } from './load-attempt'
import { scoreAttempt } from './score-attempt'
import { getStudentSchedule } from './student-schedule'

/** Attempts that are graded count; of homework the running one too, for it is graded try by try. */
export async function updateAssessmentGrade(
  tx: Tx,
  { now, ...asked }: AttemptsKey & { readonly now: number },
): Promise<void> {
  const key = { courseId: asked.courseId, assessmentId: asked.assessmentId, studentId: asked.studentId }
  const held = await holdGrade(tx, key)
  const [assessment, course, attempts] = [
    await findAttemptedAssessment(tx, key),
    await findCourse(tx, key.courseId),
    await listAttempts(tx, key),
  ]
  if (assessment === null || course === null) throw new RangeError(`no assessment ${key.assessmentId}`)
  const { definition } = assessment
  const schedule = await getStudentSchedule(tx, { key, definition, timeZone: course.timeZone })
  const scored: Parameters<typeof assessmentScore>[0][number][] = []
  for (const attempt of attempts.filter((each) => counts(each, definition.kind))) {
    const { points, maxPoints } = scoreAttempt(await loadAttempt(tx, attempt), schedule)
    scored.push({ attemptId: attempt.id, number: attempt.number, points, maxPoints })
  }
  const score = assessmentScore(scored, definition.attemptCounts)
  const grade = { computedPoints: score?.points ?? null, maxPoints: score?.maxPoints ?? held.maxPoints }
  await recordComputedGrade(tx, { key, held, grade, at: now })
}

function counts({ gradedAt }: Attempt, kind: 'homework' | 'exam' | 'mastery-check'): boolean {
  return gradedAt !== null || kind === 'homework'
}
