/** The head of every use-case of a course: find it, ask the policy, say how the actor sees it. */
import 'server-only'
import { type Actor, roleIn } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import { isStorable } from '@/lib/contracts/storable-text'
import type { CourseView } from '@/lib/contracts/views'
import { db } from '@/lib/db/client'
import { type Course, findCourse, findCourseBySlug } from '@/lib/db/queries/course'
import { AppError } from '@/lib/errors'

type CourseAction =
  | 'assessment:list'
  | 'assessment:edit'
  | 'roster:edit'
  | 'gradebook:edit'
  | 'course:view'
  | 'course:edit'
  | 'lesson:read'
  | 'practice:take'
  | 'class:view'
  | 'need:set-aside'

/** @throws AppError `not-found` alike for a course that is not there and one the actor has no part in. */
export async function getCourseFor(
  actor: Actor,
  { slug, action }: { readonly slug: string; readonly action: CourseAction },
): Promise<Course> {
  const course = isStorable(slug) ? await findCourseBySlug(db, slug) : null
  return allowed(actor, { course, action })
}

export async function getCourseByIdFor(
  actor: Actor,
  { courseId, action }: { readonly courseId: string; readonly action: CourseAction },
): Promise<Course> {
  return allowed(actor, { course: await findCourse(db, courseId), action })
}

/** An admin who is not enrolled sees a course as its instructor does. */
export function toCourseView(course: Course, actor: Actor): CourseView {
  const { id, slug, title, timeZone } = course
  return { id, slug, title, timeZone, role: roleIn(actor, course.id) ?? 'instructor' }
}

function allowed(actor: Actor, asked: { readonly course: Course | null; readonly action: CourseAction }): Course {
  if (asked.course === null) throw new AppError('not-found')
  authorize(actor, asked.action, { courseId: asked.course.id })
  return asked.course
}
