// An instructor has seen to a student, or takes that back.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { SetAside } from '@/lib/contracts/analytics/needs'
import { db } from '@/lib/db/client'
import { findEnrolment } from '@/lib/db/queries/enrolment'
import { deleteNeedAside, saveNeedAside } from '@/lib/db/queries/need-aside'
import { AppError } from '@/lib/errors'
import { getCourseByIdFor } from '@/lib/services/course-access'

const WEEK = 7 * 86_400_000

/** Out of the list of who needs a person for a week from now, for every instructor of the course. */
export async function setNeedAside(actor: Actor, { courseId, studentId }: SetAside): Promise<void> {
  const now = Date.now()
  await getCourseByIdFor(actor, { courseId, action: 'need:set-aside' })
  const enrolment = await findEnrolment(db, { courseId, userId: studentId })
  if (enrolment?.role !== 'student') throw new AppError('not-found')
  const times = { setAt: new Date(now), until: new Date(now + WEEK) }
  await saveNeedAside(db, { courseId, studentId, authorId: actor.userId, ...times })
}

/** Back in the list at once; nothing where the student was in it. */
export async function undoNeedAside(actor: Actor, { courseId, studentId }: SetAside): Promise<void> {
  await getCourseByIdFor(actor, { courseId, action: 'need:set-aside' })
  await deleteNeedAside(db, { courseId, studentId })
}
