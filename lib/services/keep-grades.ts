/** After the dates of an assessment, or of some of its students, were changed: what was earned counts by the new ones at once. */
import 'server-only'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import { studentScores } from '@/lib/assessment/student-scores'
import type { Tx } from '@/lib/db/client'
import { recordGradeChanges } from '@/lib/db/queries/grade-change'
import { holdAssessmentGrades } from '@/lib/db/queries/held-grades'
import { listCorrectionsInForce } from './corrections-in-force'
import { loadTaken } from './load-taken'
import { toGradeChanges } from './to-grade-changes'

type Changed = {
  readonly courseId: string
  readonly assessmentId: string
  /** As it is now. */
  readonly definition: AssessmentDefinition
  /** The course's. */
  readonly timeZone: string
  /** Whom it concerns; left out: everybody. */
  readonly studentIds?: readonly string[]
  readonly cause: {
    readonly kind: 'rules-changed' | 'accommodation-changed' | 'group-changed'
    readonly actorId: string
    /** Milliseconds since the epoch. */
    readonly at: number
  }
}

/** In the transaction of the change, which holds the rules: every grade that moves says in its history why. */
export async function keepGrades(tx: Tx, changed: Changed): Promise<void> {
  const { courseId, assessmentId, definition, timeZone, studentIds, cause } = changed
  const key = { courseId, assessmentId }
  const held = await holdAssessmentGrades(tx, key)
  if (held.size === 0 || studentIds?.length === 0) return
  const some = studentIds === undefined ? {} : { studentIds }
  const attempts = await loadTaken(tx, { courseId, timeZone, assessment: { id: assessmentId, definition }, ...some })
  const applied = await listCorrectionsInForce(tx, { ...key, attempts })
  const scores = studentScores({ attempts, applied, attemptCounts: definition.attemptCounts })
  const wanted = [...scores].map(([studentId, grade]) => ({ studentId, grade }))
  await recordGradeChanges(tx, toGradeChanges(wanted, { key, held }), { ...cause, reason: '', regradeId: null })
}
