/** What a regrade, or its undo, writes to the grades that are held. */
import 'server-only'
import type { AssessmentKey } from '@/lib/db/queries/assessment'
import type { GradeChange } from '@/lib/db/queries/grade-change'
import type { HeldGrade } from '@/lib/db/queries/held-grades'

type Wanted = {
  readonly studentId: string
  /** Null: nothing counts, and the grade stays as it is. */
  readonly grade: { readonly points: number; readonly maxPoints: number } | null
}
type Held = { readonly key: AssessmentKey; readonly held: ReadonlyMap<string, HeldGrade> }

/** Only what differs; overrides and excuses stand as they are. */
export function toGradeChanges(wanted: readonly Wanted[], { key, held }: Held): readonly GradeChange[] {
  const { courseId, assessmentId } = key
  return wanted.flatMap(({ studentId, grade }) => {
    const own = held.get(studentId)
    if (grade === null || own === undefined) return []
    const { sequence, state: before } = own
    if (before.computedPoints === grade.points && before.maxPoints === grade.maxPoints) return []
    const after = { ...before, computedPoints: grade.points, maxPoints: grade.maxPoints }
    return [{ courseId, assessmentId, studentId, sequence, before, after }]
  })
}
