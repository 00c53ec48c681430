// Accounts.
import 'server-only'
import type { Tx } from '@/lib/db/client'

export type Person = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly isAdmin: boolean
  readonly sessionEpoch: number
}
export type PersonWithEnrolments = Person & {
  readonly enrolments: readonly { readonly courseId: string; readonly role: 'student' | 'instructor' }[]
}
export type Credentials = Person & { readonly passwordHash: string }

const columns = { id: true, name: true, email: true, isAdmin: true, sessionEpoch: true } as const

/** One statement: every request asks it. */
export async function findPersonWithEnrolments(tx: Tx, id: string): Promise<PersonWithEnrolments | null> {
  const [person] = await tx.$queryRaw<PersonWithEnrolments[]>`
    SELECT u.id::text AS id, u.name, u.email, u.is_admin AS "isAdmin", u.session_epoch AS "sessionEpoch",
      (SELECT coalesce(json_agg(json_build_object('courseId', e.course_id, 'role', e.role)), '[]')
       FROM enrolment e WHERE e.user_id = u.id) AS enrolments
    FROM user_account u WHERE u.id = ${id}::uuid`
  return person ?? null
}

/** `email` as `normaliseEmail` writes it. */
export function findCredentials(tx: Tx, email: string): Promise<Credentials | null> {
  return tx.user.findUnique({ where: { email }, select: { ...columns, passwordHash: true } })
}

export type NewPerson = {
  readonly email: string
  readonly name: string
  readonly passwordHash: string
  readonly isAdmin: boolean
}

/** Null when the e-mail is taken. */
export async function createPerson(tx: Tx, person: NewPerson): Promise<{ readonly id: string } | null> {
  const [created] = await tx.user.createManyAndReturn({ data: [person], skipDuplicates: true, select: { id: true } })
  return created ?? null
}

export async function updatePasswordHash(tx: Tx, person: Pick<Credentials, 'id' | 'passwordHash'>): Promise<void> {
  await tx.user.update({ where: { id: person.id }, data: { passwordHash: person.passwordHash } })
}

/** Every session opened before this moment stops counting at its next request. */
export async function endSessions(tx: Tx, personId: string): Promise<void> {
  await tx.user.update({ where: { id: personId }, data: { sessionEpoch: { increment: 1 } } })
}
