// A forgotten password: the instructor hands out a link, the student sets a new one by it.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { hashLinkToken } from '@/lib/auth/link-token'
import { hashPassword } from '@/lib/auth/password'
import { authorize, can } from '@/lib/auth/policy'
import type { SetPassword, StudentOfCourse } from '@/lib/contracts/roster'
import type { PasswordLinkResult } from '@/lib/contracts/roster-views'
import { db } from '@/lib/db/client'
import { findEnrolment } from '@/lib/db/queries/enrolment'
import { findPasswordLink, spendPasswordLink } from '@/lib/db/queries/password-link'
import { type Account, endSessions, findAccount, updatePasswordHash } from '@/lib/db/queries/person'
import { AppError } from '@/lib/errors'
import { log } from '@/lib/log'
import { makePasswordLinks } from './make-password-links'

/**
 * For a student of the course. A password opens the whole account: by the link of an instructor or an admin somebody could become one, and by
 * that of a student of others, too, an instructor could look into courses that are not theirs. An admin makes those.
 */
export async function createPasswordLink(
  actor: Actor,
  { courseId, studentId }: StudentOfCourse,
): Promise<PasswordLinkResult> {
  authorize(actor, 'roster:edit', { courseId })
  const [enrolment, account] = await Promise.all([
    findEnrolment(db, { courseId, userId: studentId }),
    findAccount(db, studentId),
  ])
  if (account === null || enrolment?.role !== 'student' || enrolment.removedAt !== null) throw new AppError('not-found')
  if (!can(actor, 'account:open', toTarget(account))) return { kind: 'only-admin' }
  const [link] = await db.$transaction((tx) => makePasswordLinks(tx, { actor, people: [account] }))
  if (link === undefined) throw new RangeError('no link for one person')
  log.info({ actorId: actor.userId, studentId, courseId }, 'a password link was made')
  return { kind: 'made', link }
}

function toTarget({ isAdmin, isInstructor, isUnclaimed, courseIds }: Account) {
  if (isAdmin || isInstructor) return { standing: 'staff' as const, courseIds }
  return { standing: isUnclaimed ? ('unclaimed' as const) : ('student' as const), courseIds }
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
