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

/** Until the transaction ends, one at a time decides about this course. */
export async function lockCourse(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM course WHERE id = ${id}::uuid FOR UPDATE`
}
