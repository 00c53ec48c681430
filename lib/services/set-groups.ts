// The groups of a course.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { GroupOfCourse, SetGroups } from '@/lib/contracts/roster'
import { db } from '@/lib/db/client'
import { listGroupAssessments } from '@/lib/db/queries/accommodation'
import {
  deleteGroup,
  ensureGroups,
  listGroupIdsOf,
  listGroupMembers,
  replaceGroupsOf,
} from '@/lib/db/queries/course-group'
import { findEnrolment } from '@/lib/db/queries/enrolment'
import { AppError } from '@/lib/errors'
import { keepGroupRules } from './keep-group-rules'

/** A student is in exactly these groups; a name that is new makes one. What the groups are given holds for them at once. */
export async function setGroups(actor: Actor, { courseId, studentId, groups }: SetGroups): Promise<void> {
  authorize(actor, 'roster:edit', { courseId })
  await db.$transaction(async (tx) => {
    const enrolment = await findEnrolment(tx, { courseId, userId: studentId })
    if (enrolment?.role !== 'student') throw new AppError('not-found')
    const before = await listGroupIdsOf(tx, { courseId, studentId })
    const found = await ensureGroups(tx, { courseId, names: [...new Set(groups)] })
    const after = found.map(({ id }) => id)
    await replaceGroupsOf(tx, { courseId, studentId, groupIds: after })
    const groupIds = [...before.filter((id) => !after.includes(id)), ...after.filter((id) => !before.includes(id))]
    const assessmentIds = await listGroupAssessments(tx, { courseId, groupIds })
    const moved = { courseId, assessmentIds, studentIds: [studentId], actorId: actor.userId, at: new Date() }
    await keepGroupRules(tx, moved)
  })
}

/** Its members stay in the course, without what it was given. */
export async function removeGroup(actor: Actor, { courseId, groupId }: GroupOfCourse): Promise<void> {
  authorize(actor, 'roster:edit', { courseId })
  await db.$transaction(async (tx) => {
    const groupIds = [groupId]
    const assessmentIds = await listGroupAssessments(tx, { courseId, groupIds })
    const studentIds = await listGroupMembers(tx, { courseId, groupIds })
    if (!(await deleteGroup(tx, { courseId, groupId }))) throw new AppError('not-found')
    await keepGroupRules(tx, { courseId, assessmentIds, studentIds, actorId: actor.userId, at: new Date() })
  })
}
