// A forgotten password: the instructor hands out a link, the student sets a new one by it.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { hashLinkToken } from '@/lib/auth/link-token'
import { hashPassword } from '@/lib/auth/password'
import { authorize } from '@/lib/auth/policy'
import type { SetPassword, StudentOfCourse } from '@/lib/contracts/roster'
import type { PersonalLink } from '@/lib/contracts/roster-views'
import { db } from '@/lib/db/client'
import { findEnrolment } from '@/lib/db/queries/enrolment'
import { findPasswordLink, spendPasswordLink } from '@/lib/db/queries/password-link'
import { endSessions, findAccount, updatePasswordHash } from '@/lib/db/queries/person'
import { AppError } from '@/lib/errors'
import { log } from '@/lib/log'
import { makePasswordLinks } from './make-password-links'

/**
 * For a student of the course who is nothing more than a student anywhere: by the link of an instructor or an admin, somebody
 * could otherwise become one.
 * @throws AppError `forbidden` for those; an admin makes theirs.
 */
export async function createPasswordLink(
  actor: Actor,
  { courseId, studentId }: StudentOfCourse,
): Promise<PersonalLink> {
  authorize(actor, 'roster:edit', { courseId })
  const [enrolment, account] = await Promise.all([
    findEnrolment(db, { courseId, userId: studentId }),
    findAccount(db, studentId),
  ])
  if (account === null || enrolment?.role !== 'student' || enrolment.removedAt !== null) throw new AppError('not-found')
  if (!actor.isAdmin && (account.isAdmin || account.isInstructor)) throw new AppError('forbidden')
  const [link] = await db.$transaction((tx) => makePasswordLinks(tx, { actor, people: [account] }))
  if (link === undefined) throw new RangeError('no link for one person')
  log.info({ actorId: actor.userId, studentId, courseId }, 'a password link was made')
  return link
}

/** Whose password the link sets; null when it was used, ran out or never was. */
export async function findPasswordLinkOwner(token: string): Promise<{ readonly email: string } | null> {
  const link = await findPasswordLink(db, { tokenHash: hashLinkToken(token), at: new Date() })
  return link === null ? null : { email: link.email }
}

/** Works once; every session opened with the old password ends. */
export async function setPasswordByLink({
  token,
  password,
}: SetPassword): Promise<{ readonly kind: 'set' | 'closed' }> {
  const link = { tokenHash: hashLinkToken(token), at: new Date() }
  const owner = await findPasswordLink(db, link)
  if (owner === null) return { kind: 'closed' }
  const passwordHash = await hashPassword(password)
  return db.$transaction(async (tx) => {
    if (!(await spendPasswordLink(tx, link))) return { kind: 'closed' }
    await updatePasswordHash(tx, { id: owner.userId, passwordHash })
    await endSessions(tx, owner.userId)
    return { kind: 'set' }
  })
}
