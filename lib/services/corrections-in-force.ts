/** The regrades of an assessment that count, with what each gives the answers at hand. */
import 'server-only'
import { regradeSubmissions } from '@/lib/assessment/regrade-submissions'
import type { AppliedCorrection, RegradedSubmission, TakenAttempt } from '@/lib/assessment/taken-attempt'
import type { Tx } from '@/lib/db/client'
import type { AssessmentKey } from '@/lib/db/queries/assessment'
import { listRegradedResponses, listRegrades } from '@/lib/db/queries/regrade'
import { makeRegrader } from './make-regrader'

type Asked = AssessmentKey & {
  readonly attempts: readonly TakenAttempt[]
  /** As if this one had been undone. */
  readonly without?: string
}

/**
 * In the order they were applied. What was stored then stands; answers given since get what the correction gives them, so
 * that a regrade also holds for those who come after it.
 */
export async function listCorrectionsInForce(tx: Tx, asked: Asked): Promise<readonly AppliedCorrection[]> {
  const { courseId, attempts, without } = asked
  const regrades = await listRegrades(tx, asked)
  const inForce = regrades.filter(({ id, undoneAt }) => undoneAt === null && id !== without)
  if (inForce.length === 0) return []
  const stored = await listRegradedResponses(tx, {
    courseId,
    regradeIds: inForce.map(({ id }) => id),
    attemptIds: attempts.map(({ attemptId }) => attemptId),
  })
  const regrader = await makeRegrader({ attempts, corrections: inForce.map(({ correction }) => correction) })
  const applied: AppliedCorrection[] = []
  for (const { id, correction, isNeverLower } of inForce) {
    const derived = regradeSubmissions({ attempts, applied, correction, isNeverLower, regrader }).results
    const kept = stored.filter(({ regradeId }) => regradeId === id)
    applied.push({ correction, isNeverLower, results: merged(derived, kept) })
  }
  return applied
}

function merged(
  derived: readonly RegradedSubmission[],
  kept: readonly RegradedSubmission[],
): readonly RegradedSubmission[] {
  return [...new Map([...derived, ...kept].map((result) => [placeOf(result), result] as const)).values()]
}

function placeOf({ attemptId, slotId, variantNumber, tryNumber }: RegradedSubmission): string {
  return `${attemptId} ${slotId} ${variantNumber} ${tryNumber}`
}
