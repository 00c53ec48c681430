// A regrade taken back: grades are what they were, and the history shows both.
import 'server-only'
import { type AssessmentScore, assessmentScore } from '@/lib/assessment/assessment-score'
import { correctedScore } from '@/lib/assessment/corrected-score'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import { groupBy } from '@/lib/assessment/group-by'
import type { AppliedCorrection, TakenAttempt } from '@/lib/assessment/taken-attempt'
import type { Actor } from '@/lib/auth/actor'
import type { UndoRegrade } from '@/lib/contracts/regrade-requests'
import { db } from '@/lib/db/client'
import { type GradeEntryRow, listGradeEntries, recordGradeChanges } from '@/lib/db/queries/grade-change'
import { type HeldGrade, holdAssessmentGrades } from '@/lib/db/queries/held-grades'
import { markRegradeUndone } from '@/lib/db/queries/regrade'
import { getWorkStamp } from '@/lib/db/queries/taken-work'
import { AppError } from '@/lib/errors'
import { listCorrectionsInForce } from './corrections-in-force'
import { getGradedAssessment } from './graded-assessment'
import { loadTaken } from './load-taken'
import { toGradeChanges } from './to-grade-changes'

/** @returns how many grades changed. @throws AppError `conflict` when it was undone already, or work changed meanwhile. */
export async function undoRegrade(actor: Actor, input: UndoRegrade): Promise<{ readonly changedCount: number }> {
  const { courseId, assessmentId, regradeId } = input
  const { course, assessment } = await getGradedAssessment(actor, input)
  const key = { courseId, assessmentId }
  const stamp = await getWorkStamp(db, key)
  const attempts = await loadTaken(db, { courseId, timeZone: course.timeZone, assessment })
  const [applied, left, entries] = await Promise.all([
    listCorrectionsInForce(db, { ...key, attempts }),
    listCorrectionsInForce(db, { ...key, attempts, without: regradeId }),
    listGradeEntries(db, { courseId, regradeId }),
  ])
  const moved = movedScores(attempts, { applied, left, attemptCounts: assessment.definition.attemptCounts })
  const at = Date.now()
  return db.$transaction(
    async (tx) => {
      const held = await holdAssessmentGrades(tx, key)
      if ((await getWorkStamp(tx, key)) !== stamp) throw new AppError('conflict')
      const undone = { ...key, regradeId, at: new Date(at), actorId: actor.userId }
      if (!(await markRegradeUndone(tx, undone))) throw new AppError('conflict')
      const wanted = [...moved].map(([studentId, grade]) => ({
        studentId,
        grade: asItWas({ held: held.get(studentId), entry: entryOf(entries, studentId) }) ?? grade,
      }))
      const changes = toGradeChanges(wanted, { key, held })
      const cause = { kind: 'regrade-undone', reason: '', actorId: actor.userId, regradeId, at } as const
      await recordGradeChanges(tx, changes, cause)
      return { changedCount: changes.length }
    },
    { timeout: 60_000 },
  )
}

type Under = {
  readonly applied: readonly AppliedCorrection[]
  readonly left: readonly AppliedCorrection[]
  readonly attemptCounts: AssessmentDefinition['attemptCounts']
}

/** By student, what is left where taking the regrade back changes anything. */
function movedScores(attempts: readonly TakenAttempt[], under: Under): ReadonlyMap<string, AssessmentScore | null> {
  const { applied, left, attemptCounts } = under
  const moved = new Map<string, AssessmentScore | null>()
  for (const [studentId, own] of groupBy(attempts, (attempt) => attempt.studentId)) {
    const scoreOf = (corrections: readonly AppliedCorrection[]) =>
      assessmentScore(
        own.map((attempt) => {
          const { points, maxPoints } = correctedScore(attempt, corrections)
          return { attemptId: attempt.attemptId, number: attempt.number, points, maxPoints }
        }),
        attemptCounts,
      )
    const [now, then] = [scoreOf(applied), scoreOf(left)]
    if (now?.points !== then?.points || now?.maxPoints !== then?.maxPoints) moved.set(studentId, then)
  }
  return moved
}

function entryOf(entries: readonly GradeEntryRow[], studentId: string): GradeEntryRow | undefined {
  return entries.find((entry) => entry.studentId === studentId && entry.kind === 'regraded')
}

type Changed = { readonly held: HeldGrade | undefined; readonly entry: GradeEntryRow | undefined }

/** Where nothing was computed since, exactly what stood before the regrade. */
function asItWas({ held, entry }: Changed): { readonly points: number; readonly maxPoints: number } | null {
  if (held === undefined || entry === undefined) return null
  const { before, after } = entry
  const isUntouched = held.state.computedPoints === after.computedPoints && held.state.maxPoints === after.maxPoints
  if (!isUntouched || before.computedPoints === null) return null
  return { points: before.computedPoints, maxPoints: before.maxPoints }
}
