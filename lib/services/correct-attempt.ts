/** What an attempt has come to, slot by slot or by its verdicts, under the regrades that are in force. */
import 'server-only'
import { type CorrectedScore, correctedScore } from '@/lib/assessment/corrected-score'
import type { Schedule } from '@/lib/assessment/schedule'
import { submissionsUnder } from '@/lib/assessment/taken-attempt'
import type { Tx } from '@/lib/db/client'
import { listCorrectionsInForce } from './corrections-in-force'
import type { LoadedAttempt } from './load-attempt'
import { toTakenAttempt } from './to-taken-attempt'

export type CorrectedAttempt = {
  /** Each submission with what it is graded now. */
  readonly loaded: LoadedAttempt
  readonly score: CorrectedScore
}

export async function correctAttempt(
  tx: Tx,
  { loaded, schedule }: { readonly loaded: LoadedAttempt; readonly schedule: Pick<Schedule, 'steps'> },
): Promise<CorrectedAttempt> {
  const { attempt, drawn, problems } = loaded
  const taken = await toTakenAttempt(tx, { ...attempt, problems, submissions: loaded.submissions }, { drawn, schedule })
  const { courseId, assessmentId } = attempt
  const applied = await listCorrectionsInForce(tx, { courseId, assessmentId, attempts: [taken] })
  const regraded = submissionsUnder(taken, applied)
  const submissions = loaded.submissions.map((submission, index) => {
    const { scoreFraction, grade } = regraded[index] ?? submission
    return { ...submission, scoreFraction, grade }
  })
  return { loaded: { ...loaded, submissions }, score: correctedScore(taken, applied) }
}
