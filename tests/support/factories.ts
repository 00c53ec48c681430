/** Rows for integration tests: what matters to a test stands in the test, the rest comes from here. */
import { randomUUID } from 'node:crypto'
import type { Actor, CourseRole } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'

type PersonParts = {
  readonly name?: string
  readonly passwordHash?: string
  readonly isAdmin?: boolean
  readonly isAuthor?: boolean
  readonly enrolments?: Readonly<Record<string, CourseRole>>
}

export async function createPersonWith(parts: PersonParts): Promise<{ readonly id: string; readonly email: string }> {
  const { name = 'A person', passwordHash = 'no password', isAdmin = false, isAuthor = false, enrolments = {} } = parts
  const places = Object.entries(enrolments).map(([courseId, role]) => ({ courseId, role }))
  return db.user.create({
    data: {
      name,
      passwordHash,
      isAdmin,
      isAuthor,
      email: `${randomUUID()}@example.edu`,
      enrolments: { createMany: { data: places } },
    },
    select: { id: true, email: true },
  })
}

/** A person, as the policy sees them. */
export async function createActor(parts: PersonParts = {}): Promise<Actor> {
  const { id, email } = await createPersonWith(parts)
  const { name = 'A person', isAdmin = false, isAuthor = false, enrolments = {} } = parts
  return { userId: id, email, name, isAdmin, isAuthor, enrolments }
}

export function createCourse(): Promise<{ readonly id: string; readonly slug: string }> {
  return db.course.create({
    data: { slug: `course-${randomUUID()}`, title: 'A course' },
    select: { id: true, slug: true },
  })
}
