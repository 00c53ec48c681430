/** What a mastery check asks next. Told again from the same answers it says the same, so whoever comes may go on with it. */
import 'server-only'
import { createHash } from 'node:crypto'
import type { MasteryCheck } from '@/lib/assessment/mastery-check'
import { nextInMasteryCheck } from '@/lib/assessment/mastery-check-next'
import { db } from '@/lib/db/client'
import { addAttemptProblem } from '@/lib/db/queries/attempt-problem'
import { closeAttempt } from '@/lib/db/queries/close-attempt'
import { listPracticePool } from '@/lib/db/queries/question-version'
import type { DrawnProblem } from '@/lib/db/queries/start-attempt'
import { DrawError } from '@/lib/problems/draw-error'
import { gradeAttempt } from './grade-attempt'
import { type LoadedAttempt, submissionsOf } from './load-attempt'
import { masteryCheckOf } from './mastery-check-of'
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
  const check = await masteryCheckOf(db, loaded, now)
  if (check === null) return false
  const { courseId, id: attemptId } = attempt
  const next = await nextCheckProblem({ check, courseId, attemptId })
  if (next === null) {
    await closeAttempt(db, { courseId, attemptId, closedAt: now, closedBy: 'student' })
    await gradeAttempt({ courseId, attemptId }, now)
  } else await addAttemptProblem(db, { courseId, attemptId, variantNumber: 1, ...next, createdAt: now })
  return true
}

type Asked = {
  readonly check: Omit<MasteryCheck, 'pool'>
  readonly courseId: string
  readonly attemptId: string
}

/** Null where every objective is decided, the budget is used, or nothing is left that would tell more. */
export async function nextCheckProblem({ check, courseId, attemptId }: Asked): Promise<DrawnProblem | null> {
  const questions = await listUsableQuestions(await listPracticePool(db, courseId))
  const pool = questions.map(({ poolEntry }) => poolEntry)
  const next = nextInMasteryCheck({ ...check, pool }, seedOf(attemptId))
  const question = questions.find(({ poolEntry }) => next.kind === 'ask' && poolEntry.questionId === next.questionId)
  if (next.kind === 'done' || question === undefined) return null
  const position = check.answers.length
  const points = check.rules.points / check.rules.budget
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
