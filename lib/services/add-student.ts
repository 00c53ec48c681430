// One student more.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { normaliseEmail } from '@/lib/auth/normalise-email'
import { authorize } from '@/lib/auth/policy'
import type { AddStudent } from '@/lib/contracts/roster'
import type { AddedStudent } from '@/lib/contracts/roster-views'
import { db } from '@/lib/db/client'
import { enrolStudents, findEnrolment } from '@/lib/db/queries/enrolment'
import { createUnclaimedAccounts, listAccounts } from '@/lib/db/queries/person'
import { makePasswordLinks } from './make-password-links'

/** Whoever has an account comes in by it; for anybody else one is made, with a link that sets its password. */
export async function addStudent(actor: Actor, input: AddStudent): Promise<AddedStudent> {
  const { courseId, name } = input
  authorize(actor, 'roster:edit', { courseId })
  const email = normaliseEmail(input.email)
  return db.$transaction(async (tx) => {
    const [created] = await createUnclaimedAccounts(tx, [{ email, name }])
    const [known] = await listAccounts(tx, [email])
    const userId = created?.id ?? known?.id
    if (userId === undefined) throw new RangeError('an account is there after it was made')
    const enrolment = await findEnrolment(tx, { courseId, userId })
    if (enrolment !== null && enrolment.removedAt === null) return { kind: 'already' }
    await enrolStudents(tx, { courseId, userIds: [userId] })
    if (created === undefined) return { kind: 'enrolled', studentId: userId }
    const [link] = await makePasswordLinks(tx, { actor, people: [{ id: userId, name, email }] })
    return link === undefined ? { kind: 'enrolled', studentId: userId } : { kind: 'created', studentId: userId, link }
  })
}
