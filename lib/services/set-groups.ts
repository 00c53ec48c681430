// The groups of a course.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { GroupOfCourse, SetGroups } from '@/lib/contracts/roster'
import { db } from '@/lib/db/client'
import { deleteGroup, ensureGroups, replaceGroupsOf } from '@/lib/db/queries/course-group'
import { findEnrolment } from '@/lib/db/queries/enrolment'
import { AppError } from '@/lib/errors'

/** A student is in exactly these groups; a name that is new makes one. */
export async function setGroups(actor: Actor, { courseId, studentId, groups }: SetGroups): Promise<void> {
  authorize(actor, 'roster:edit', { courseId })
  await db.$transaction(async (tx) => {
    const enrolment = await findEnrolment(tx, { courseId, userId: studentId })
    if (enrolment?.role !== 'student') throw new AppError('not-found')
    const found = await ensureGroups(tx, { courseId, names: [...new Set(groups)] })
    await replaceGroupsOf(tx, { courseId, studentId, groupIds: found.map(({ id }) => id) })
  })
}

/** Its members stay in the course. */
export async function removeGroup(actor: Actor, { courseId, groupId }: GroupOfCourse): Promise<void> {
  authorize(actor, 'roster:edit', { courseId })
  if (!(await deleteGroup(db, { courseId, groupId }))) throw new AppError('not-found')
}
