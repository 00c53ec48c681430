/** What a mastery check asks next. Told again from the same answers it says the same, so whoever comes may go on with it. */
import 'server-only'
import { createHash } from 'node:crypto'
import { checkObservations } from '@/lib/assessment/corrected-check'
import type { MasteryCheckRules } from '@/lib/assessment/mastery-check'
import { nextInMasteryCheck } from '@/lib/assessment/mastery-check-next'
import { submissionsUnder } from '@/lib/assessment/taken-attempt'
import { db } from '@/lib/db/client'
import { addAttemptProblem } from '@/lib/db/queries/attempt-problem'
import { closeAttempt } from '@/lib/db/queries/close-attempt'
import { mapGivenBefore } from '@/lib/db/queries/given-before'
import { listPracticePool } from '@/lib/db/queries/question-version'
import type { DrawnProblem } from '@/lib/db/queries/start-attempt'
import type { Observation } from '@/lib/mastery/state'
import { DrawError } from '@/lib/problems/draw-error'
import { basisOf, type CheckBasis, templateUnder } from './check-basis'
import { listCorrectionsInForce } from './corrections-in-force'
import { gradeAttempt } from './grade-attempt'
import { type LoadedAttempt, submissionsOf } from './load-attempt'
import { toTakenAttempt } from './to-taken-attempt'
import { listUsableQuestions, type UsableQuestion } from './usable-questions'

/**
 * Opens the next question where the newest is answered, and ends the attempt where nothing is left to ask.
 * @returns whether there was anything to do.
 */
export async function advanceMasteryCheck(loaded: LoadedAttempt, now: number): Promise<boolean> {
  const { attempt, drawn, problems, submissions } = loaded
  const newest = problems.at(-1)
  if (drawn.kind !== 'mastery-check' || attempt.closedAt !== null || newest === undefined) return false
  if (submissionsOf(submissions, newest).length === 0) return false
  const { courseId, id: attemptId } = attempt
  const [basis, answers, met] = await Promise.all([
    basisOf(db, attempt),
    observationsOf(loaded),
    mapGivenBefore(db, attempt),
  ])
  const asked = { basis, answers, met: new Set(met.keys()), position: problems.length }
  const next = await nextCheckProblem({ ...asked, rules: drawn, courseId, attemptId, now })
  if (next === null) {
    await closeAttempt(db, { courseId, attemptId, closedAt: now, closedBy: 'student' })
    await gradeAttempt({ courseId, attemptId }, now)
  } else await addAttemptProblem(db, { courseId, attemptId, variantNumber: 1, ...next, createdAt: now })
  return true
}

/** Under the regrades in force: what comes next follows from what will count. */
async function observationsOf({ attempt, drawn, problems, submissions }: LoadedAttempt) {
  const taken = await toTakenAttempt(db, { ...attempt, problems, submissions }, { drawn, schedule: { steps: [] } })
  if (taken.check === null) return []
  const applied = await listCorrectionsInForce(db, { ...attempt, attempts: [taken] })
  return checkObservations({ ...taken, check: taken.check, submissions: submissionsUnder(taken, applied), applied })
}

type Asked = {
  readonly courseId: string
  readonly attemptId: string
  readonly rules: MasteryCheckRules
  readonly basis: CheckBasis
  readonly answers: readonly Observation[]
  /** Questions of earlier attempts: asked again only where nothing else is left. */
  readonly met: ReadonlySet<string>
  /** How many were asked. */
  readonly position: number
  readonly now: number
}

/** Null where every objective is decided, the budget is used, or nothing is left that would tell more. */
export async function nextCheckProblem(asked: Asked): Promise<DrawnProblem | null> {
  const { courseId, attemptId, rules, basis, answers, met, position, now } = asked
  const { calibration, objectives } = basis
  const questions = await listUsableQuestions(await listPracticePool(db, courseId))
  const pool = questions.map((question) => templateUnder(question, calibration))
  const check = { rules, answers, pool, objectives, constants: calibration.constants, met, now }
  const next = nextInMasteryCheck(check, seedOf(attemptId))
  const question = questions.find(({ poolEntry }) => next.kind === 'ask' && poolEntry.questionId === next.questionId)
  if (next.kind === 'done' || question === undefined) return null
  const points = rules.points / rules.budget
  const seed = usableSeed(next.seed, question)
  const { questionId } = question.poolEntry
  return { slotId: `question-${position + 1}`, position, questionId, version: question.version, seed, points }
}

function seedOf(attemptId: string): number {
  return createHash('sha256').update(attemptId).digest().readUInt32BE(0) >>> 1
}

const maxSeeds = 20

/** A template may have a rare seed without an acceptable draw: then the one after it. */
function usableSeed(first: number, question: UsableQuestion): number {
  for (let seed = first; seed < first + maxSeeds; seed += 1) {
    try {
      return question.makeVariant(seed).seed
    } catch (error) {
      if (!(error instanceof DrawError)) throw error
    }
  }
  throw new RangeError(`${question.poolEntry.questionId} makes no variant of ${first} and the seeds after it`)
}
