// A file of grades: looked at, then taken over, all of it or nothing.
import 'server-only'
import { fullPoints } from '@/lib/assessment/full-points'
import { groupBy } from '@/lib/assessment/group-by'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { ApplyGrades, PreviewGrades } from '@/lib/contracts/gradebook-requests'
import type { GradesPreview, ImportedGrade } from '@/lib/contracts/gradebook-views'
import { db, type Tx } from '@/lib/db/client'
import { findAssessment } from '@/lib/db/queries/assessment'
import { recordGradeChanges } from '@/lib/db/queries/grade-change'
import { ensureGrades, holdAssessmentGrades } from '@/lib/db/queries/held-grades'
import { AppError } from '@/lib/errors'
import { decideGrades } from './decide-grades'

export async function previewGrades(actor: Actor, input: PreviewGrades): Promise<GradesPreview> {
  authorize(actor, 'gradebook:edit', { courseId: input.courseId })
  return decideGrades(db, input)
}

/**
 * Each difference becomes an override. What could not be read changes nothing.
 * @throws AppError `conflict` when a grade has changed since the preview.
 */
export async function applyGrades(actor: Actor, input: ApplyGrades): Promise<{ readonly changedCount: number }> {
  const { courseId, text, fingerprint } = input
  authorize(actor, 'gradebook:edit', { courseId })
  const seen = await decideGrades(db, { courseId, text })
  if (seen.fingerprint !== fingerprint) throw new AppError('conflict')
  const byAssessment = [...groupBy(seen.changes, ({ assessmentId }) => assessmentId)].toSorted()
  return db.$transaction(
    async (tx) => {
      const held = []
      for (const [assessmentId, changes] of byAssessment) {
        await ensureGrades(
          tx,
          changes.map(({ studentId }) => ({ courseId, assessmentId, studentId })),
        )
        held.push({ assessmentId, changes, grades: await holdAssessmentGrades(tx, { courseId, assessmentId }) })
      }
      // Nothing can change any more: what was looked at is what is written.
      if ((await decideGrades(tx, { courseId, text })).fingerprint !== fingerprint) throw new AppError('conflict')
      for (const each of held) await override(tx, { courseId, actor, ...each })
      return { changedCount: seen.changes.length }
    },
    { timeout: 30_000 },
  )
}

type Overriding = {
  readonly courseId: string
  readonly actor: Actor
  readonly assessmentId: string
  readonly changes: readonly ImportedGrade[]
  readonly grades: Awaited<ReturnType<typeof holdAssessmentGrades>>
}

async function override(tx: Tx, { courseId, actor, assessmentId, changes, grades }: Overriding): Promise<void> {
  const assessment = await findAssessment(tx, { courseId, assessmentId })
  const full = assessment === null ? 0 : fullPoints(assessment.definition)
  const rows = changes.flatMap(({ studentId, after: overridePoints }) => {
    const own = grades.get(studentId)
    if (own === undefined) return []
    const { sequence, state: before } = own
    const maxPoints = before.computedPoints === null ? full : before.maxPoints
    return [{ courseId, assessmentId, studentId, sequence, before, after: { ...before, maxPoints, overridePoints } }]
  })
  const cause = {
    kind: 'overridden',
    reason: 'imported',
    actorId: actor.userId,
    regradeId: null,
    at: Date.now(),
  } as const
  await recordGradeChanges(tx, rows, cause)
}
