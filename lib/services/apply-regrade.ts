// A correction applied: what the dry run said, all of it or nothing.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { ApplyRegrade } from '@/lib/contracts/regrade-requests'
import type { AppliedRegrade } from '@/lib/contracts/regrade-views'
import { db } from '@/lib/db/client'
import { recordGradeChanges } from '@/lib/db/queries/grade-change'
import { holdAssessmentGrades } from '@/lib/db/queries/held-grades'
import { holdRules } from '@/lib/db/queries/hold-rules'
import { createRegrade } from '@/lib/db/queries/regrade'
import { getWorkStamp } from '@/lib/db/queries/taken-work'
import { AppError } from '@/lib/errors'
import { decideRegrade } from './decide-regrade'
import { getGradedAssessment } from './graded-assessment'
import { toGradeChanges } from './to-grade-changes'

/** @throws AppError `conflict` when a grade, an answer or a regrade has changed since the dry run. */
export async function applyRegrade(actor: Actor, input: ApplyRegrade): Promise<AppliedRegrade> {
  const { correction, isNeverLower, reason } = input
  const { course, assessment } = await getGradedAssessment(actor, input)
  const key = { courseId: course.id, assessmentId: assessment.id }
  const { plan, fingerprint, stamp } = await decideRegrade({ course, assessment, correction, isNeverLower })
  if (fingerprint !== input.fingerprint) throw new AppError('conflict')
  const at = Date.now()
  return db.$transaction(
    async (tx) => {
      await holdRules(tx, key)
      const held = await holdAssessmentGrades(tx, key)
      if ((await getWorkStamp(tx, key)) !== stamp) throw new AppError('conflict')
      const regradeId = await createRegrade(tx, {
        ...{ ...key, correction, isNeverLower, reason },
        ...{ appliedAt: new Date(at), appliedById: actor.userId, results: plan.results },
      })
      const wanted = plan.students.map(({ studentId, after }) => ({ studentId, grade: after }))
      const changes = toGradeChanges(wanted, { key, held })
      await recordGradeChanges(tx, changes, { kind: 'regraded', reason, actorId: actor.userId, regradeId, at })
      return { regradeId, changedCount: changes.length }
    },
    // A class of thousands is written in a few statements; the time is for a slow disk.
    { timeout: 60_000 },
  )
}
