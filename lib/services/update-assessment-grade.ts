/** What a student's attempts come to, worked out anew and kept with its history. */
import 'server-only'
import { assessmentScore, type CountableAttempt } from '@/lib/assessment/assessment-score'
import { correctedScore } from '@/lib/assessment/corrected-score'
import type { Tx } from '@/lib/db/client'
import { type AttemptsKey, listAttempts } from '@/lib/db/queries/attempt'
import { type AttemptedAssessment, findAttemptedAssessment } from '@/lib/db/queries/attempt-assessment'
import { holdGrade, recordComputedGrade } from '@/lib/db/queries/computed-grade'
import { findCourse } from '@/lib/db/queries/course'
import { listCorrectionsInForce } from './corrections-in-force'
import { loadAttempt } from './load-attempt'
import { loadTaken } from './load-taken'
import { scoreMasteryCheck } from './mastery-check-of'
import { getStudentSchedule } from './student-schedule'

/** Attempts that are graded count, and of homework the running one too; under the regrades that are in force. */
export async function updateAssessmentGrade(
  tx: Tx,
  { now, ...asked }: AttemptsKey & { readonly now: number },
): Promise<void> {
  const key = { courseId: asked.courseId, assessmentId: asked.assessmentId, studentId: asked.studentId }
  const held = await holdGrade(tx, key)
  const [assessment, course] = [await findAttemptedAssessment(tx, key), await findCourse(tx, key.courseId)]
  if (assessment === null || course === null) throw new RangeError(`no assessment ${key.assessmentId}`)
  const asking = { key, assessment, timeZone: course.timeZone }
  const scored =
    assessment.definition.kind === 'mastery-check' ? await scoreChecks(tx, asking) : await scoreSlots(tx, asking)
  const score = assessmentScore(scored, assessment.definition.attemptCounts)
  const grade = { computedPoints: score?.points ?? null, maxPoints: score?.maxPoints ?? held.maxPoints }
  await recordComputedGrade(tx, { key, held, grade, at: now })
}

type Asking = {
  readonly key: AttemptsKey
  readonly assessment: AttemptedAssessment
  /** The course's. */
  readonly timeZone: string
}

async function scoreSlots(tx: Tx, { key, ...asking }: Asking): Promise<readonly CountableAttempt[]> {
  const attempts = await loadTaken(tx, { ...key, ...asking })
  const applied = await listCorrectionsInForce(tx, { ...key, attempts })
  return attempts.map((attempt) => {
    const { points, maxPoints } = correctedScore(attempt, applied)
    return { attemptId: attempt.attemptId, number: attempt.number, points, maxPoints }
  })
}

/** A mastery check is graded by its verdicts. */
async function scoreChecks(tx: Tx, { key, assessment, timeZone }: Asking): Promise<readonly CountableAttempt[]> {
  const schedule = await getStudentSchedule(tx, { key, definition: assessment.definition, timeZone })
  const scored: CountableAttempt[] = []
  for (const attempt of await listAttempts(tx, key)) {
    const score =
      attempt.gradedAt === null
        ? null
        : await scoreMasteryCheck(tx, { loaded: await loadAttempt(tx, attempt), schedule })
    if (score !== null) scored.push({ attemptId: attempt.id, number: attempt.number, ...pointsOf(score) })
  }
  return scored
}

function pointsOf({ points, maxPoints }: { readonly points: number; readonly maxPoints: number }) {
  return { points, maxPoints }
}
