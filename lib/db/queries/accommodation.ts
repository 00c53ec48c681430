// What single students and groups are given beyond what an assessment gives everybody.
import 'server-only'
import { type Accommodation, accommodationSchema } from '@/lib/assessment/accommodation'
import type { Tx } from '@/lib/db/client'
import type { AssessmentKey } from './assessment'

/** Whom an accommodation is for. */
export type AccommodationTarget =
  | { readonly kind: 'student'; readonly studentId: string }
  | { readonly kind: 'group'; readonly groupId: string }
export type GivenAccommodation = {
  readonly target: AccommodationTarget & { readonly name: string }
  readonly terms: Accommodation
}

/** Those that hold now: of groups, then of students, each by name. */
export async function listAccommodations(
  tx: Tx,
  { courseId, assessmentId }: AssessmentKey,
): Promise<readonly GivenAccommodation[]> {
  const where = { courseId, assessmentId, removedAt: null }
  const groups = await tx.groupAccommodation.findMany({
    where,
    select: { terms: true, groupId: true, group: { select: { name: true } } },
    orderBy: { group: { name: 'asc' } },
  })
  const students = await tx.accommodation.findMany({
    where,
    select: { terms: true, studentId: true, enrolment: { select: { user: { select: { name: true } } } } },
    orderBy: [{ enrolment: { user: { name: 'asc' } } }, { studentId: 'asc' }],
  })
  return [
    ...groups.map(({ terms, groupId, group }) => ({
      target: { kind: 'group' as const, groupId, name: group.name },
      terms: accommodationSchema.parse(terms),
    })),
    ...students.map(({ terms, studentId, enrolment }) => ({
      target: { kind: 'student' as const, studentId, name: enrolment.user.name },
      terms: accommodationSchema.parse(terms),
    })),
  ]
}

type Row = { readonly studentId: string; readonly terms: unknown }

/** By student, from the general to the particular, as a schedule is worked out from them. */
export async function mapAccommodations(
  tx: Tx,
  where: AssessmentKey & {
    /** Left out: everybody. */
    readonly studentIds?: readonly string[]
  },
): Promise<ReadonlyMap<string, readonly Accommodation[]>> {
  const { courseId, assessmentId } = where
  const studentIds = where.studentIds === undefined ? null : [...where.studentIds]
  const rows = await tx.$queryRaw<Row[]>`
    SELECT m.student_id AS "studentId", g.terms FROM group_accommodation g
    JOIN course_group_member m ON m.course_id = g.course_id AND m.group_id = g.group_id
    WHERE g.course_id = ${courseId}::uuid AND g.assessment_id = ${assessmentId}::uuid AND g.removed_at IS NULL
      AND (${studentIds}::uuid[] IS NULL OR m.student_id = ANY (${studentIds}::uuid[]))
    UNION ALL
    SELECT a.student_id, a.terms FROM accommodation a
    WHERE a.course_id = ${courseId}::uuid AND a.assessment_id = ${assessmentId}::uuid AND a.removed_at IS NULL
      AND (${studentIds}::uuid[] IS NULL OR a.student_id = ANY (${studentIds}::uuid[]))`
  const given = new Map<string, Accommodation[]>()
  for (const { studentId, terms } of rows) {
    given.set(studentId, [...(given.get(studentId) ?? []), accommodationSchema.parse(terms)])
  }
  return given
}

/** The assessments of which any of these groups is given something now. */
export async function listGroupAssessments(
  tx: Tx,
  { courseId, groupIds }: { readonly courseId: string; readonly groupIds: readonly string[] },
): Promise<readonly string[]> {
  const rows = await tx.groupAccommodation.findMany({
    where: { courseId, groupId: { in: [...groupIds] }, removedAt: null },
    select: { assessmentId: true },
    distinct: ['assessmentId'],
  })
  return rows.map(({ assessmentId }) => assessmentId)
}

type Written = AssessmentKey & { readonly target: AccommodationTarget; readonly authorId: string; readonly at: Date }

/** In place of what the student or group had. */
export async function saveAccommodationOf(tx: Tx, written: Written & { readonly terms: Accommodation }): Promise<void> {
  const { courseId, assessmentId, target, terms, authorId, at } = written
  const update = { terms, authorId, updatedAt: at, removedAt: null }
  if (target.kind === 'group') {
    const key = { courseId, assessmentId, groupId: target.groupId }
    await tx.groupAccommodation.upsert({
      where: { courseId_assessmentId_groupId: key },
      create: { ...key, ...update },
      update,
      select: { groupId: true },
    })
    return
  }
  const key = { courseId, assessmentId, studentId: target.studentId }
  await tx.accommodation.upsert({
    where: { courseId_assessmentId_studentId: key },
    create: { ...key, ...update },
    update,
    select: { studentId: true },
  })
}

/** Kept, and no longer in force. */
export async function removeAccommodationOf(tx: Tx, written: Written): Promise<void> {
  const { courseId, assessmentId, target, authorId, at } = written
  const held = { courseId, assessmentId, removedAt: null }
  const data = { removedAt: at, updatedAt: at, authorId }
  if (target.kind === 'group') {
    await tx.groupAccommodation.updateMany({ where: { ...held, groupId: target.groupId }, data })
    return
  }
  await tx.accommodation.updateMany({ where: { ...held, studentId: target.studentId }, data })
}
