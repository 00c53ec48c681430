// Starting an attempt, or going on with the one that runs.
import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { attemptDeadline } from '@/lib/assessment/attempt-deadline'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import type { Actor } from '@/lib/auth/actor'
import { payForPassword } from '@/lib/auth/attempt-limits'
import type { StartAttempt } from '@/lib/contracts/attempt-requests'
import type { StartResult } from '@/lib/contracts/attempt-views'
import { db } from '@/lib/db/client'
import type { AttemptsKey } from '@/lib/db/queries/attempt'
import { mapGivenBefore } from '@/lib/db/queries/given-before'
import { shareRules } from '@/lib/db/queries/hold-rules'
import { type NewAttempt, startAttempt as writeAttempt } from '@/lib/db/queries/start-attempt'
import { createUuidV7 } from '@/lib/db/queries/uuid-v7'
import { nextCheckProblem } from './advance-mastery-check'
import { freshBasis } from './check-basis'
import { getCourseByIdFor } from './course-access'
import { drawProblems } from './draw-problems'
import { hashOf } from './grade-attempt'
import { type LoadedStart, loadStart } from './load-start'
import { findPrintedProblems } from './printed-problems'
import { getStudentSchedule } from './student-schedule'

/** Of tabs that start at once one opens its attempt, and all go on with it. */
export async function startAttempt(actor: Actor, input: StartAttempt): Promise<StartResult> {
  const now = Date.now()
  const { courseId, assessmentId } = input
  const course = await getCourseByIdFor(actor, { courseId, action: 'course:view' })
  const start = await loadStart(actor, { course, assessmentId, now })
  if (start.decision.kind === 'resume') return { kind: 'started', attemptId: start.decision.attemptId }
  if (start.decision.kind !== 'can-start') return { kind: 'refused' }
  if (start.assessment.definition.password !== null) await payForPassword({ assessmentId, studentId: actor.userId })
  if (!isPassword(input.password, start)) return { kind: 'wrong-password' }

  const { definition } = start.assessment
  const attemptId = createUuidV7(now)
  const given = await mapGivenBefore(db, { courseId, assessmentId, studentId: actor.userId })
  const own = { courseId, assessmentId, studentId: actor.userId, attemptNumber: start.attempts.length + 1 }
  const printed = await findPrintedProblems({ ...own, definition })
  const drawn =
    printed === null ? await firstProblems({ courseId, attemptId, definition, given, now }) : { problems: printed }
  if (drawn === null) return { kind: 'pool-too-small' }
  const startedAt = Date.now()
  const key = { courseId, assessmentId, studentId: actor.userId }
  const isWritten = await writeUnderRules(start, { key, attemptId, startedAt, drawn, timeZone: course.timeZone })
  if (isWritten) return { kind: 'started', attemptId }
  const again = await loadStart(actor, { course, assessmentId, now: startedAt })
  return again.decision.kind === 'resume'
    ? { kind: 'started', attemptId: again.decision.attemptId }
    : { kind: 'refused' }
}

type Writing = {
  readonly key: AttemptsKey
  readonly attemptId: string
  readonly startedAt: number
  readonly drawn: Drawn
  /** The course's. */
  readonly timeZone: string
}

/** Nothing where the assessment was changed since it was drawn; the time is that of the accommodations at this moment. */
function writeUnderRules({ assessment }: LoadedStart, writing: Writing): Promise<boolean> {
  const { key, attemptId, startedAt, drawn, timeZone } = writing
  const { revision, definition } = assessment
  return db.$transaction(async (tx) => {
    if ((await shareRules(tx, key)) !== revision) return false
    const schedule = await getStudentSchedule(tx, { key, definition, timeZone })
    const { attemptsAllowed } = schedule
    const deadlineAt = attemptDeadline({ ...schedule, startedAt })
    return writeAttempt(tx, { ...key, attemptId, revision, startedAt, deadlineAt, attemptsAllowed, ...drawn })
  })
}

type Drawing = {
  readonly courseId: string
  readonly attemptId: string
  readonly definition: AssessmentDefinition
  /** By question, the last attempt it was given in. */
  readonly given: ReadonlyMap<string, number>
  readonly now: number
}
type Drawn = Pick<NewAttempt, 'problems' | 'takenUnder'>

/** A mastery check begins with one: the next depends on its answer. */
async function firstProblems(drawing: Drawing): Promise<Drawn | null> {
  const { courseId, attemptId, definition, given, now } = drawing
  if (definition.kind !== 'mastery-check') {
    const problems = await drawProblems({ courseId, definition, given })
    return problems === null ? null : { problems }
  }
  const basis = await freshBasis(db, courseId)
  const asked = { basis, answers: [], met: new Set(given.keys()), position: 0 }
  const first = await nextCheckProblem({ ...asked, rules: definition, courseId, attemptId, now })
  return first === null ? null : { problems: [first], takenUnder: basis.takenUnder }
}

/** Compared as hashes, in the same time whatever was typed. */
function isPassword(typed: string, { assessment }: LoadedStart): boolean {
  const { password } = assessment.definition
  return password === null || timingSafeEqual(Buffer.from(hashOf(typed)), Buffer.from(hashOf(password)))
}
