// Who has which part in a course. Leaving keeps the row, and with it everything that hangs on it.
import 'server-only'
import type { Tx } from '@/lib/db/client'

export type Student = {
  readonly id: string
  readonly name: string
  readonly email: string
  /** Made by a program: said wherever they are shown. */
  readonly isSimulated: boolean
}
export type EnrolledStudent = Student & {
  readonly enrolledAt: Date
  readonly removedAt: Date | null
  /** No password was set yet: the account was made for somebody who has not come. */
  readonly isUnclaimed: boolean
  readonly groupIds: readonly string[]
}
export type Enrolment = {
  readonly courseId: string
  readonly userId: string
  readonly role: 'student' | 'instructor'
}

/** Those enrolled now, by name, then e-mail. */
export async function listStudents(tx: Tx, courseId: string): Promise<readonly Student[]> {
  const rows = await tx.enrolment.findMany({
    where: { courseId, role: 'student', removedAt: null },
    select: { user: { select: { id: true, name: true, email: true, isSimulated: true } } },
    orderBy: [{ user: { name: 'asc' } }, { user: { email: 'asc' } }],
  })
  return rows.map(({ user }) => user)
}

/** Those who left among them, by name, then e-mail. */
export async function listEverEnrolled(tx: Tx, courseId: string): Promise<readonly EnrolledStudent[]> {
  const rows = await tx.enrolment.findMany({
    where: { courseId, role: 'student' },
    select: {
      createdAt: true,
      removedAt: true,
      user: { select: { id: true, name: true, email: true, isSimulated: true, passwordHash: true } },
      groups: { select: { groupId: true } },
    },
    orderBy: [{ user: { name: 'asc' } }, { user: { email: 'asc' } }],
  })
  return rows.map(({ user, createdAt, removedAt, groups }) => ({
    id: user.id,
    name: user.name,
    email: user.email,
    isSimulated: user.isSimulated,
    isUnclaimed: user.passwordHash === null,
    enrolledAt: createdAt,
    removedAt,
    groupIds: groups.map(({ groupId }) => groupId),
  }))
}

export type Instructor = { readonly id: string; readonly name: string; readonly email: string }

/** By name, then e-mail. */
export async function listInstructors(tx: Tx, courseId: string): Promise<readonly Instructor[]> {
  const rows = await tx.enrolment.findMany({
    where: { courseId, role: 'instructor', removedAt: null },
    select: { user: { select: { id: true, name: true, email: true } } },
    orderBy: [{ user: { name: 'asc' } }, { user: { email: 'asc' } }],
  })
  return rows.map(({ user }) => user)
}

/** For somebody who is no student of the course; who left it is back. */
export async function enrolInstructor(
  tx: Tx,
  { courseId, userId }: { readonly courseId: string; readonly userId: string },
): Promise<void> {
  await tx.enrolment.upsert({
    where: { courseId_userId: { courseId, userId } },
    create: { courseId, userId, role: 'instructor' },
    update: { removedAt: null },
    select: { courseId: true },
  })
}

export async function removeInstructor(
  tx: Tx,
  { courseId, userId, at }: { readonly courseId: string; readonly userId: string; readonly at: Date },
): Promise<void> {
  await tx.enrolment.updateMany({
    where: { courseId, userId, role: 'instructor', removedAt: null },
    data: { removedAt: at },
  })
}

/** Those enrolled now whom no program made. */
export function countRealStudents(tx: Tx, courseId: string): Promise<number> {
  return tx.enrolment.count({ where: { courseId, role: 'student', removedAt: null, user: { isSimulated: false } } })
}

export async function createEnrolment(tx: Tx, enrolment: Enrolment): Promise<void> {
  await tx.enrolment.create({ data: enrolment, select: { courseId: true } })
}

/** Whoever is there already in whichever role stays in it; who left is back, as a student with all they had, whatever they were. */
export async function enrolStudents(
  tx: Tx,
  { courseId, userIds }: { readonly courseId: string; readonly userIds: readonly string[] },
): Promise<void> {
  await tx.enrolment.createMany({
    data: userIds.map((userId) => ({ courseId, userId, role: 'student' as const })),
    skipDuplicates: true,
  })
  await tx.enrolment.updateMany({
    where: { courseId, userId: { in: [...userIds] }, removedAt: { not: null } },
    data: { removedAt: null, role: 'student' },
  })
}

/** @returns how many were students of the course until now. */
export async function removeStudents(
  tx: Tx,
  where: { readonly courseId: string; readonly userIds: readonly string[]; readonly at: Date },
): Promise<number> {
  const { courseId, userIds, at } = where
  const { count } = await tx.enrolment.updateMany({
    where: { courseId, userId: { in: [...userIds] }, role: 'student', removedAt: null },
    data: { removedAt: at },
  })
  return count
}

/** Null for somebody who never was in the course. */
export function findEnrolment(
  tx: Tx,
  { courseId, userId }: { readonly courseId: string; readonly userId: string },
): Promise<(Enrolment & { readonly removedAt: Date | null }) | null> {
  return tx.enrolment.findUnique({
    where: { courseId_userId: { courseId, userId } },
    select: { courseId: true, userId: true, role: true, removedAt: true },
  })
}
