/** What each attempt of a student has come to, under the regrades that are in force. */
import 'server-only'
import type { CountableAttempt } from '@/lib/assessment/assessment-score'
import { correctedScore } from '@/lib/assessment/corrected-score'
import type { Tx } from '@/lib/db/client'
import type { AttemptsKey } from '@/lib/db/queries/attempt'
import type { AttemptedAssessment } from '@/lib/db/queries/attempt-assessment'
import { listCorrectionsInForce } from './corrections-in-force'
import { loadTaken } from './load-taken'

type Asking = {
  readonly key: AttemptsKey
  readonly assessment: Pick<AttemptedAssessment, 'id' | 'definition'>
  /** The course's. */
  readonly timeZone: string
}

/** Those that are graded, and of homework the running one too. */
export async function scoreAttempts(tx: Tx, { key, ...asking }: Asking): Promise<readonly CountableAttempt[]> {
  const attempts = await loadTaken(tx, { ...asking, courseId: key.courseId, studentIds: [key.studentId] })
  const applied = await listCorrectionsInForce(tx, { ...key, attempts })
  return attempts.map((attempt) => {
    const { points, maxPoints } = correctedScore(attempt, applied)
    return { attemptId: attempt.attemptId, number: attempt.number, points, maxPoints }
  })
}
