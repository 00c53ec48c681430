/** What each attempt of a student has come to, under the regrades that are in force. */
import 'server-only'
import type { CountableAttempt } from '@/lib/assessment/assessment-score'
import { correctedScore } from '@/lib/assessment/corrected-score'
import type { Tx } from '@/lib/db/client'
import { type AttemptsKey, listAttempts } from '@/lib/db/queries/attempt'
import type { AttemptedAssessment } from '@/lib/db/queries/attempt-assessment'
import { listCorrectionsInForce } from './corrections-in-force'
import { loadAttempt } from './load-attempt'
import { loadTaken } from './load-taken'
import { scoreMasteryCheck } from './mastery-check-of'
import { getStudentSchedule } from './student-schedule'

type Asking = {
  readonly key: AttemptsKey
  readonly assessment: Pick<AttemptedAssessment, 'id' | 'definition'>
  /** The course's. */
  readonly timeZone: string
}

/** Those that are graded, and of homework the running one too. */
export async function scoreAttempts(tx: Tx, asking: Asking): Promise<readonly CountableAttempt[]> {
  return asking.assessment.definition.kind === 'mastery-check' ? scoreChecks(tx, asking) : scoreSlots(tx, asking)
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
