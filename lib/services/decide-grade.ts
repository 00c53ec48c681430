// An instructor's decision about a grade: points in place of what was computed, or an excuse. Each can be taken back.
import 'server-only'
import { fullPoints } from '@/lib/assessment/full-points'
import type { Actor } from '@/lib/auth/actor'
import type { ExcuseGrade, OverrideGrade } from '@/lib/contracts/gradebook-requests'
import { db } from '@/lib/db/client'
import { holdGrade } from '@/lib/db/queries/computed-grade'
import { findEnrolment } from '@/lib/db/queries/enrolment'
import { type GradeEntryKind, type GradeState, recordGradeChanges } from '@/lib/db/queries/grade-change'
import { AppError } from '@/lib/errors'
import { getGradedAssessment } from './graded-assessment'

/** The computed points stay beside it. @throws AppError `conflict` when the grade has changed since it was looked at. */
export function overrideGrade(actor: Actor, { points, ...decision }: OverrideGrade): Promise<void> {
  return decide(actor, {
    ...decision,
    kind: points === null ? 'override-removed' : 'overridden',
    change: { overridePoints: points },
  })
}

/** What is excused counts neither for nor against. @throws AppError `conflict` as above. */
export function excuseGrade(actor: Actor, { isExcused, ...decision }: ExcuseGrade): Promise<void> {
  return decide(actor, { ...decision, kind: isExcused ? 'excused' : 'excuse-removed', change: { isExcused } })
}

type Decision = {
  readonly courseId: string
  readonly assessmentId: string
  readonly studentId: string
  readonly sequence: number
  readonly reason: string
  readonly kind: GradeEntryKind
  readonly change: Partial<Pick<GradeState, 'overridePoints' | 'isExcused'>>
}

/** Nothing is written where it is so already. */
async function decide(actor: Actor, { kind, change, reason, sequence: seen, ...key }: Decision): Promise<void> {
  const { assessment } = await getGradedAssessment(actor, key)
  const { courseId, studentId } = key
  const enrolment = await findEnrolment(db, { courseId, userId: studentId })
  if (enrolment?.role !== 'student') throw new AppError('not-found')
  await db.$transaction(async (tx) => {
    const { sequence, ...before } = await holdGrade(tx, key)
    if (sequence !== seen) throw new AppError('conflict')
    // Before anything was graded, full marks are those of the assessment.
    const maxPoints = before.computedPoints === null ? fullPoints(assessment.definition) : before.maxPoints
    const after = { ...before, maxPoints, ...change }
    if (after.overridePoints === before.overridePoints && after.isExcused === before.isExcused) return
    const cause = { kind, reason, actorId: actor.userId, regradeId: null, at: Date.now() }
    await recordGradeChanges(tx, [{ ...key, sequence, before, after }], cause)
  })
}
