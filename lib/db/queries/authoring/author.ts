// Who may write questions and lessons.
import 'server-only'
import type { Tx } from '@/lib/db/client'

export type Teacher = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly isAuthor: boolean
}

/** Of a course, by name, then e-mail. */
export async function listTeachers(tx: Tx, courseId: string): Promise<readonly Teacher[]> {
  const rows = await tx.enrolment.findMany({
    where: { courseId, role: 'instructor', removedAt: null },
    select: { user: { select: { id: true, name: true, email: true, isAuthor: true } } },
    orderBy: [{ user: { name: 'asc' } }, { user: { email: 'asc' } }],
  })
  return rows.map(({ user }) => user)
}

type Right = { readonly userId: string; readonly courseId: string; readonly isAuthor: boolean }

/** Of an instructor of this course. @returns false where they are none. */
export async function setAuthor(tx: Tx, { userId, courseId, isAuthor }: Right): Promise<boolean> {
  const { count } = await tx.user.updateMany({
    where: { id: userId, enrolments: { some: { courseId, role: 'instructor', removedAt: null } } },
    data: { isAuthor },
  })
  return count === 1
}
