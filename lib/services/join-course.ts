// Coming into a course by an invitation. Whoever holds the link may: the link is the permission.
import 'server-only'
import { type Actor, roleIn } from '@/lib/auth/actor'
import { hashLinkToken } from '@/lib/auth/link-token'
import { normaliseEmail } from '@/lib/auth/normalise-email'
import { hashPassword } from '@/lib/auth/password'
import type { JoinCourse, Register } from '@/lib/contracts/roster'
import type { JoinResult, JoinView, RegisterResult } from '@/lib/contracts/roster-views'
import { db, type Tx } from '@/lib/db/client'
import { findCourse } from '@/lib/db/queries/course'
import { enrolStudents, findEnrolment } from '@/lib/db/queries/enrolment'
import { findInvitation, takePlace } from '@/lib/db/queries/invitation'
import { createPerson } from '@/lib/db/queries/person'

/** What the link leads to, for somebody signed in or not. A link that ended looks like one that never was. */
export async function getJoinPage(actor: Actor | null, { token }: JoinCourse): Promise<JoinView> {
  const invitation = await findInvitation(db, hashLinkToken(token))
  const course = invitation === null ? null : await findCourse(db, invitation.courseId)
  if (invitation === null || course === null) return { kind: 'closed' }
  if (actor !== null && roleIn(actor, course.id) !== null) {
    return { kind: 'member', courseSlug: course.slug, courseTitle: course.title }
  }
  const isOpen = invitation.revokedAt === null && invitation.expiresAt > new Date() && invitation.placesLeft > 0
  return isOpen ? { kind: 'open', courseTitle: course.title } : { kind: 'closed' }
}

/** Somebody with an account. Coming twice takes one place. */
export async function joinCourse(actor: Actor, { token }: JoinCourse): Promise<JoinResult> {
  return db.$transaction(async (tx) => {
    const course = await findInvitedTo(tx, token)
    if (course === null) return { kind: 'closed' }
    const enrolment = await findEnrolment(tx, { courseId: course.id, userId: actor.userId })
    if (enrolment !== null && enrolment.removedAt === null) return { kind: 'joined', courseSlug: course.slug }
    // Whoever was taken out of a course does not let themselves in again.
    if (enrolment !== null || !(await takePlace(tx, placeOf(token)))) return { kind: 'closed' }
    await enrolStudents(tx, { courseId: course.id, userIds: [actor.userId] })
    return { kind: 'joined', courseSlug: course.slug }
  })
}

/** Somebody new: an account and a place, both or neither. */
export async function registerByInvitation(input: Register): Promise<RegisterResult> {
  const { token, name, password } = input
  const passwordHash = await hashPassword(password)
  return db
    .$transaction(async (tx): Promise<RegisterResult> => {
      const course = await findInvitedTo(tx, token)
      if (course === null) return { kind: 'closed' }
      const email = normaliseEmail(input.email)
      const person = await createPerson(tx, { email, name, passwordHash, isAdmin: false })
      if (person === null) return { kind: 'taken' }
      if (!(await takePlace(tx, placeOf(token)))) throw new LinkEnded()
      await enrolStudents(tx, { courseId: course.id, userIds: [person.id] })
      return { kind: 'joined', courseSlug: course.slug }
    })
    .catch((error: unknown) => {
      if (error instanceof LinkEnded) return { kind: 'closed' }
      throw error
    })
}

/** Takes the account back that was made a moment ago. */
class LinkEnded extends Error {}

function placeOf(token: string) {
  return { tokenHash: hashLinkToken(token), at: new Date() }
}

async function findInvitedTo(tx: Tx, token: string) {
  const invitation = await findInvitation(tx, hashLinkToken(token))
  return invitation === null ? null : findCourse(tx, invitation.courseId)
}
