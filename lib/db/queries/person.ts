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
  readonly isAuthor: boolean
  readonly enrolments: readonly { readonly courseId: string; readonly role: 'student' | 'instructor' }[]
}
/** Of an account that was made for somebody who has not come yet, there is no password. */
export type Credentials = Person & { readonly passwordHash: string | null }

const columns = { id: true, name: true, email: true, isAdmin: true, sessionEpoch: true } as const

/** One statement: every request asks it. */
export async function findPersonWithEnrolments(tx: Tx, id: string): Promise<PersonWithEnrolments | null> {
  const [person] = await tx.$queryRaw<PersonWithEnrolments[]>`
    /* prepared */ SELECT u.id::text AS id, u.name, u.email, u.is_admin AS "isAdmin", u.is_author AS "isAuthor",
      u.session_epoch AS "sessionEpoch",
      (SELECT coalesce(json_agg(json_build_object('courseId', e.course_id, 'role', e.role)), '[]')
       FROM enrolment e WHERE e.user_id = u.id AND e.removed_at IS NULL) AS enrolments
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

export type Account = Person & {
  /** Whether an instructor anywhere. */
  readonly isInstructor: boolean
  /** No password was set yet. */
  readonly isUnclaimed: boolean
  /** Where they are enrolled now, in whichever role. */
  readonly courseIds: readonly string[]
}

const accountColumns = {
  ...columns,
  passwordHash: true,
  enrolments: { where: { removedAt: null }, select: { courseId: true, role: true } },
} as const

/** Accounts by e-mail, as `normaliseEmail` writes it; those that are not there are left out. */
export async function listAccounts(tx: Tx, emails: readonly string[]): Promise<readonly Account[]> {
  const rows = await tx.user.findMany({ where: { email: { in: [...emails] } }, select: accountColumns })
  return rows.map(toAccount)
}

export async function findAccount(tx: Tx, id: string): Promise<Account | null> {
  const row = await tx.user.findUnique({ where: { id }, select: accountColumns })
  return row === null ? null : toAccount(row)
}

type AccountRow = Credentials & Pick<PersonWithEnrolments, 'enrolments'>

function toAccount({ enrolments, passwordHash, ...person }: AccountRow): Account {
  return {
    ...person,
    isInstructor: enrolments.some(({ role }) => role === 'instructor'),
    isUnclaimed: passwordHash === null,
    courseIds: enrolments.map(({ courseId }) => courseId),
  }
}

/** Accounts without a password, in no particular order. */
export function createUnclaimedAccounts(
  tx: Tx,
  people: readonly { readonly email: string; readonly name: string }[],
): Promise<readonly { readonly id: string; readonly email: string }[]> {
  return tx.user.createManyAndReturn({
    data: [...people],
    skipDuplicates: true,
    select: { id: true, email: true },
  })
}

/** Null when the e-mail is taken. */
export async function createPerson(tx: Tx, person: NewPerson): Promise<{ readonly id: string } | null> {
  const [created] = await tx.user.createManyAndReturn({ data: [person], skipDuplicates: true, select: { id: true } })
  return created ?? null
}

export async function updatePasswordHash(
  tx: Tx,
  person: { readonly id: string; readonly passwordHash: string },
): Promise<void> {
  await tx.user.update({ where: { id: person.id }, data: { passwordHash: person.passwordHash } })
}

/** Every session opened before this moment stops counting at its next request. */
export async function endSessions(tx: Tx, personId: string): Promise<void> {
  await tx.user.update({ where: { id: personId }, data: { sessionEpoch: { increment: 1 } } })
}

/** By id. */
export async function listPersonNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const people = await tx.user.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } })
  return new Map(people.map(({ id, name }) => [id, name] as const))
}
