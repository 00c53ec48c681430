/** What a student's attempts come to, worked out anew and kept with its history. */
import 'server-only'
import { assessmentScore } from '@/lib/assessment/assessment-score'
import type { Tx } from '@/lib/db/client'
import type { AttemptsKey } from '@/lib/db/queries/attempt'
import { findAttemptedAssessment } from '@/lib/db/queries/attempt-assessment'
import { holdGrade, recordComputedGrade } from '@/lib/db/queries/computed-grade'
import { findCourse } from '@/lib/db/queries/course'
import { scoreAttempts } from './score-attempts'

/** Attempts that are graded count, and of homework the running one too; under the regrades that are in force. */
export async function updateAssessmentGrade(
  tx: Tx,
  { now, ...asked }: AttemptsKey & { readonly now: number },
): Promise<void> {
  const key = { courseId: asked.courseId, assessmentId: asked.assessmentId, studentId: asked.studentId }
  const held = await holdGrade(tx, key)
  const [assessment, course] = [await findAttemptedAssessment(tx, key), await findCourse(tx, key.courseId)]
  if (assessment === null || course === null) throw new RangeError(`no assessment ${key.assessmentId}`)
  const scored = await scoreAttempts(tx, { key, assessment, timeZone: course.timeZone })
  const score = assessmentScore(scored, assessment.definition.attemptCounts)
  const grade = { computedPoints: score?.points ?? null, maxPoints: score?.maxPoints ?? held.maxPoints }
  await recordComputedGrade(tx, { key, held, grade, at: now })
}
