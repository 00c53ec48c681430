// Groups of a course's students.
import 'server-only'
import type { Tx } from '@/lib/db/client'

export type CourseGroup = { readonly id: string; readonly name: string }

/** By name. */
export function listGroups(tx: Tx, courseId: string): Promise<readonly CourseGroup[]> {
  return tx.courseGroup.findMany({ where: { courseId }, select: { id: true, name: true }, orderBy: { name: 'asc' } })
}

/** Those of the names that are not there yet are made; the groups of all of them. */
export async function ensureGroups(
  tx: Tx,
  { courseId, names }: { readonly courseId: string; readonly names: readonly string[] },
): Promise<readonly CourseGroup[]> {
  await tx.courseGroup.createMany({ data: names.map((name) => ({ courseId, name })), skipDuplicates: true })
  return tx.courseGroup.findMany({ where: { courseId, name: { in: [...names] } }, select: { id: true, name: true } })
}

/** @returns whether there was such a group. Its members stay in the course. */
export async function deleteGroup(
  tx: Tx,
  { courseId, groupId }: { readonly courseId: string; readonly groupId: string },
): Promise<boolean> {
  const { count } = await tx.courseGroup.deleteMany({ where: { courseId, id: groupId } })
  return count === 1
}

type Membership = { readonly groupId: string; readonly studentId: string }

export async function addGroupMembers(
  tx: Tx,
  { courseId, members }: { readonly courseId: string; readonly members: readonly Membership[] },
): Promise<void> {
  await tx.courseGroupMember.createMany({
    data: members.map((member) => ({ courseId, ...member })),
    skipDuplicates: true,
  })
}

/** Exactly these groups, whatever they were. */
export async function replaceGroupsOf(
  tx: Tx,
  of: { readonly courseId: string; readonly studentId: string; readonly groupIds: readonly string[] },
): Promise<void> {
  const { courseId, studentId, groupIds } = of
  await tx.courseGroupMember.deleteMany({ where: { courseId, studentId } })
  await addGroupMembers(tx, { courseId, members: groupIds.map((groupId) => ({ groupId, studentId })) })
}

/** Of any of these groups, each once. */
export async function listGroupMembers(
  tx: Tx,
  { courseId, groupIds }: { readonly courseId: string; readonly groupIds: readonly string[] },
): Promise<readonly string[]> {
  const rows = await tx.courseGroupMember.findMany({
    where: { courseId, groupId: { in: [...groupIds] } },
    select: { studentId: true },
    distinct: ['studentId'],
  })
  return rows.map(({ studentId }) => studentId)
}

export async function listGroupIdsOf(
  tx: Tx,
  { courseId, studentId }: { readonly courseId: string; readonly studentId: string },
): Promise<readonly string[]> {
  const rows = await tx.courseGroupMember.findMany({ where: { courseId, studentId }, select: { groupId: true } })
  return rows.map(({ groupId }) => groupId)
}
