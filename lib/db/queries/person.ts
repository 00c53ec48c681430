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

export function findPersonWithEnrolments(tx: Tx, id: string): Promise<PersonWithEnrolments | null> {
  return tx.user.findUnique({
    where: { id },
    select: { ...columns, enrolments: { select: { courseId: true, role: true } } },
  })
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
