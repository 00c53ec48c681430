// The courses of the person who asks.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { CourseView } from '@/lib/contracts/views'
import { db } from '@/lib/db/client'
import { listAllCourses, listCoursesByIds } from '@/lib/db/queries/course'
import { toCourseView } from './course-access'

/** The courses an actor has a part in, by title; an admin has one in all. */
export async function listCourses(actor: Actor): Promise<readonly CourseView[]> {
  authorize(actor, 'course:list', {})
  const courses = actor.isAdmin ? await listAllCourses(db) : await listCoursesByIds(db, Object.keys(actor.enrolments))
  return courses.map((course) => toCourseView(course, actor))
}
