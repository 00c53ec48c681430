/** A mastery check as an attempt's answers have left it: everything is worked out again from them. */
import 'server-only'
import { creditAt } from '@/lib/assessment/credit-at'
import { type MasteryCheck, type MasteryCheckRules, readMasteryCheck } from '@/lib/assessment/mastery-check'
import { type MasteryCheckScore, masteryCheckScore } from '@/lib/assessment/mastery-check-score'
import type { Schedule } from '@/lib/assessment/schedule'
import type { Tx } from '@/lib/db/client'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { withoutCalibration } from '@/lib/mastery/calibration'
import { inForce } from '@/lib/mastery/constants-in-force'
import type { Observation } from '@/lib/mastery/state'
import { type LoadedAttempt, submissionsOf } from './load-attempt'
import { toNodes } from './to-nodes'
import { getUsableQuestion } from './usable-questions'

/** Without what may be asked next; null of an attempt at anything else. */
export async function masteryCheckOf(
  tx: Tx,
  loaded: LoadedAttempt,
  now: number,
): Promise<Omit<MasteryCheck, 'pool'> | null> {
  const { attempt, drawn, problems, submissions } = loaded
  if (drawn.kind !== 'mastery-check') return null
  const answers: Observation[] = []
  for (const problem of problems) {
    const [submission] = submissionsOf(submissions, problem)
    if (submission === undefined) continue
    const { poolEntry } = await getUsableQuestion(problem)
    const { grade, scoreFraction, submittedAt } = submission
    const evidence = grade.kind === 'graded' ? grade.evidenceFraction : scoreFraction
    answers.push({ ...poolEntry, scoreFraction: evidence, at: submittedAt })
  }
  return { ...(await freshMasteryCheck(tx, { courseId: attempt.courseId, rules: drawn, now })), answers }
}

type Fresh = { readonly courseId: string; readonly rules: MasteryCheckRules; readonly now: number }

/** Before the first answer. */
export async function freshMasteryCheck(tx: Tx, { courseId, rules, now }: Fresh): Promise<Omit<MasteryCheck, 'pool'>> {
  const objectives = toNodes(await listCourseObjectives(tx, courseId), withoutCalibration(inForce))
  return { rules, answers: [], objectives, constants: inForce, now }
}

export async function scoreMasteryCheck(
  tx: Tx,
  { loaded, schedule }: { readonly loaded: LoadedAttempt; readonly schedule: Pick<Schedule, 'steps'> },
): Promise<MasteryCheckScore | null> {
  const endedAt = loaded.attempt.closedAt ?? loaded.attempt.startedAt
  const check = await masteryCheckOf(tx, loaded, endedAt)
  if (check === null) return null
  const { verdicts } = readMasteryCheck({ ...check, pool: [] })
  return masteryCheckScore({ rules: check.rules, verdicts, creditPercent: creditAt(schedule, endedAt) })
}
