// What is decided about a grade, with its history. Every write holds the grade's row first.
import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import type { AttemptsKey } from './attempt'

const gradeStateSchema = z.object({
  /** Null before anything counts. */
  computedPoints: z.number().nullable(),
  maxPoints: z.number(),
  overridePoints: z.number().nullable(),
  isExcused: z.boolean(),
})
export type GradeState = z.infer<typeof gradeStateSchema>

export const gradeEntryKinds = [
  'computed',
  'overridden',
  'override-removed',
  'excused',
  'excuse-removed',
  'regraded',
  'regrade-undone',
  'rules-changed',
  'accommodation-changed',
  'group-changed',
] as const
export type GradeEntryKind = (typeof gradeEntryKinds)[number]

/** What a change was, and who stands behind it; nobody where the rules alone do. */
export type GradeCause = {
  readonly kind: GradeEntryKind
  readonly reason: string
  readonly actorId: string | null
  readonly regradeId: string | null
  readonly at: number
}

export type GradeChange = AttemptsKey & {
  /** As it was read under the hold. */
  readonly sequence: number
  readonly before: GradeState
  readonly after: GradeState
}

/** The grades as they are to be and a line of history each, in two statements however many. All were held before. */
export async function recordGradeChanges(tx: Tx, changes: readonly GradeChange[], cause: GradeCause): Promise<void> {
  if (changes.length === 0) return
  const rows = JSON.stringify(changes.map((change) => ({ ...change, sequence: change.sequence + 1, ...change.after })))
  await tx.$executeRaw`
    UPDATE assessment_grade g SET sequence = r.sequence, computed_points = r."computedPoints", max_points = r."maxPoints",
      override_points = r."overridePoints", is_excused = r."isExcused"
    FROM json_to_recordset(${rows}::json) AS r("courseId" uuid, "assessmentId" uuid, "studentId" uuid,
      sequence int, "computedPoints" float8, "maxPoints" float8, "overridePoints" float8, "isExcused" boolean)
    WHERE g.course_id = r."courseId" AND g.assessment_id = r."assessmentId" AND g.student_id = r."studentId"`
  const { kind, reason, actorId, regradeId } = cause
  await tx.$executeRaw`
    INSERT INTO grade_entry (course_id, assessment_id, student_id, sequence, kind, before, after, reason, actor_id,
      regrade_id, occurred_at)
    SELECT r."courseId", r."assessmentId", r."studentId", r.sequence, ${kind}, r.before, r.after, ${reason},
      ${actorId}::uuid, ${regradeId}::uuid, ${new Date(cause.at)}::timestamptz
    FROM json_to_recordset(${rows}::json) AS r("courseId" uuid, "assessmentId" uuid, "studentId" uuid, sequence int,
      before jsonb, after jsonb)`
}

export type GradeEntryRow = {
  readonly assessmentId: string
  readonly studentId: string
  readonly sequence: number
  readonly kind: GradeEntryKind
  readonly before: GradeState
  readonly after: GradeState
  readonly reason: string
  /** Null: the rules alone. */
  readonly actorId: string | null
  readonly regradeId: string | null
  readonly occurredAt: Date
}

const columns = {
  assessmentId: true,
  studentId: true,
  sequence: true,
  kind: true,
  before: true,
  after: true,
  reason: true,
  actorId: true,
  regradeId: true,
  occurredAt: true,
} as const

type HistoryOf = { readonly courseId: string; readonly studentId?: string; readonly regradeId?: string }

/** From the first change on. */
export async function listGradeEntries(tx: Tx, of: HistoryOf): Promise<readonly GradeEntryRow[]> {
  const rows = await tx.gradeEntry.findMany({
    where: { ...of },
    select: columns,
    orderBy: [{ assessmentId: 'asc' }, { studentId: 'asc' }, { sequence: 'asc' }],
  })
  return rows.map(({ kind, before, after, ...row }) => ({
    ...row,
    kind: z.enum(gradeEntryKinds).parse(kind),
    before: gradeStateSchema.parse(before),
    after: gradeStateSchema.parse(after),
  }))
}
