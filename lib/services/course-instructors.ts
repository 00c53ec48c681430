// Who teaches a course.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { normaliseEmail } from '@/lib/auth/normalise-email'
import { authorize } from '@/lib/auth/policy'
import type { AddInstructor, InstructorOfCourse } from '@/lib/contracts/course-requests'
import type { AddedInstructor } from '@/lib/contracts/course-views'
import { db } from '@/lib/db/client'
import { lockCourse } from '@/lib/db/queries/course'
import {
  removeInstructor as endInstructor,
  enrolInstructor,
  findEnrolment,
  listInstructors,
} from '@/lib/db/queries/enrolment'
import { createUnclaimedAccounts, listAccounts } from '@/lib/db/queries/person'
import { AppError } from '@/lib/errors'
import { log } from '@/lib/log'
import { makePasswordLinks } from './make-password-links'

/** Whoever has an account teaches by it; for anybody else one is made, with a link that sets its password. */
export async function addInstructor(actor: Actor, input: AddInstructor): Promise<AddedInstructor> {
  const { courseId, name } = input
  authorize(actor, 'course:edit', { courseId })
  const email = normaliseEmail(input.email)
  return db.$transaction(async (tx) => {
    await lockCourse(tx, courseId)
    const [created] = await createUnclaimedAccounts(tx, [{ email, name }])
    const [known] = await listAccounts(tx, [email])
    const userId = created?.id ?? known?.id
    if (userId === undefined) throw new RangeError('an account is there after it was made')
    const enrolment = await findEnrolment(tx, { courseId, userId })
    if (enrolment?.role === 'student') return { kind: 'is-student' }
    if (enrolment !== null && enrolment.removedAt === null) return { kind: 'already' }
    await enrolInstructor(tx, { courseId, userId })
    log.info({ actorId: actor.userId, userId, courseId }, 'an instructor was added')
    if (created === undefined) return { kind: 'added' }
    const [link] = await makePasswordLinks(tx, { actor, people: [{ id: userId, name, email }] })
    return link === undefined ? { kind: 'added' } : { kind: 'created', link }
  })
}

/** @throws AppError `conflict` for the last one, and for oneself: a course is never left without somebody who teaches it. */
export async function removeInstructor(actor: Actor, { courseId, userId }: InstructorOfCourse): Promise<void> {
  authorize(actor, 'course:edit', { courseId })
  await db.$transaction(async (tx) => {
    await lockCourse(tx, courseId)
    const instructors = await listInstructors(tx, courseId)
    if (!instructors.some(({ id }) => id === userId)) return
    if (instructors.length === 1 || userId === actor.userId) throw new AppError('conflict')
    await endInstructor(tx, { courseId, userId, at: new Date() })
    log.info({ actorId: actor.userId, userId, courseId }, 'an instructor was taken out')
  })
}
