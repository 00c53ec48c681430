// A regrade taken back: grades are what they were, and the history shows both.
import 'server-only'
import type { AssessmentScore } from '@/lib/assessment/assessment-score'
import { studentScores } from '@/lib/assessment/student-scores'
import type { AppliedCorrection } from '@/lib/assessment/taken-attempt'
import type { Actor } from '@/lib/auth/actor'
import type { UndoRegrade } from '@/lib/contracts/regrade-requests'
import { db } from '@/lib/db/client'
import { recordGradeChanges } from '@/lib/db/queries/grade-change'
import { holdAssessmentGrades } from '@/lib/db/queries/held-grades'
import { holdRules } from '@/lib/db/queries/hold-rules'
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
  const [applied, left] = await Promise.all([
    listCorrectionsInForce(db, { ...key, attempts }),
    listCorrectionsInForce(db, { ...key, attempts, without: regradeId }),
  ])
  const moved = movedScores({ attempts, applied, left, attemptCounts: assessment.definition.attemptCounts })
  const at = Date.now()
  return db.$transaction(
    async (tx) => {
      await holdRules(tx, key)
      const held = await holdAssessmentGrades(tx, key)
      if ((await getWorkStamp(tx, key)) !== stamp) throw new AppError('conflict')
      const undone = { ...key, regradeId, at: new Date(at), actorId: actor.userId }
      if (!(await markRegradeUndone(tx, undone))) throw new AppError('conflict')
      const wanted = [...moved].map(([studentId, grade]) => ({ studentId, grade }))
      const changes = toGradeChanges(wanted, { key, held })
      const cause = { kind: 'regrade-undone', reason: '', actorId: actor.userId, regradeId, at } as const
      await recordGradeChanges(tx, changes, cause)
      return { changedCount: changes.length }
    },
    { timeout: 60_000 },
  )
}

type Under = Parameters<typeof studentScores>[0] & { readonly left: readonly AppliedCorrection[] }

/** By student, what is left where taking the regrade back changes anything. */
function movedScores({ left, ...under }: Under): ReadonlyMap<string, AssessmentScore | null> {
  const [now, then] = [studentScores(under), studentScores({ ...under, applied: left })]
  const moved = [...then].filter(([studentId, score]) => {
    const applied = now.get(studentId)
    return applied?.points !== score?.points || applied?.maxPoints !== score?.maxPoints
  })
  return new Map(moved)
}
