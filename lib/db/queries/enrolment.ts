// Who has which part in a course.
import 'server-only'
import type { Tx } from '@/lib/db/client'

export type Student = { readonly id: string; readonly name: string; readonly email: string }

/** By name, then e-mail. */
export async function listStudents(tx: Tx, courseId: string): Promise<readonly Student[]> {
  const rows = await tx.enrolment.findMany({
    where: { courseId, role: 'student' },
    select: { user: { select: { id: true, name: true, email: true } } },
    orderBy: [{ user: { name: 'asc' } }, { user: { email: 'asc' } }],
  })
  return rows.map(({ user }) => user)
}

export async function createEnrolment(
  tx: Tx,
  enrolment: { readonly courseId: string; readonly userId: string; readonly role: 'student' | 'instructor' },
): Promise<void> {
  await tx.enrolment.create({ data: enrolment, select: { courseId: true } })
}
