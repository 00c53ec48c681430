// Courses.
import 'server-only'
import type { Tx } from '@/lib/db/client'

export type Course = {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly timeZone: string
}
const columns = { id: true, slug: true, title: true, timeZone: true } as const

export function findCourseBySlug(tx: Tx, slug: string): Promise<Course | null> {
  return tx.course.findUnique({ where: { slug }, select: columns })
}

export function findCourse(tx: Tx, id: string): Promise<Course | null> {
  return tx.course.findUnique({ where: { id }, select: columns })
}

export function listCoursesByIds(tx: Tx, ids: readonly string[]): Promise<readonly Course[]> {
  return tx.course.findMany({ where: { id: { in: [...ids] } }, select: columns, orderBy: { title: 'asc' } })
}

export function listAllCourses(tx: Tx): Promise<readonly Course[]> {
  return tx.course.findMany({ select: columns, orderBy: { title: 'asc' } })
}

export type NewCourse = { readonly slug: string; readonly title: string; readonly timeZone: string }

/** Null when the slug is taken. */
export async function createCourse(tx: Tx, course: NewCourse): Promise<{ readonly id: string } | null> {
  const [created] = await tx.course.createManyAndReturn({ data: [course], skipDuplicates: true, select: { id: true } })
  return created ?? null
}

export async function updateCourse(
  tx: Tx,
  { id, title, timeZone }: { readonly id: string; readonly title: string; readonly timeZone: string },
): Promise<void> {
  await tx.course.update({ where: { id }, data: { title, timeZone }, select: { id: true } })
}

/** Whether anybody has practised in it or begun an assessment: days and deadlines have been told by its clock. */
export async function hasWork(tx: Tx, courseId: string): Promise<boolean> {
  const [learner, attempt] = await Promise.all([
    tx.learner.findFirst({ where: { courseId }, select: { courseId: true } }),
    tx.attempt.findFirst({ where: { courseId }, select: { courseId: true } }),
  ])
  return learner !== null || attempt !== null
}

/** Until the transaction ends, one at a time decides about this course. */
export async function lockCourse(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM course WHERE id = ${id}::uuid FOR UPDATE`
}
