// The lessons of a course, for anybody who has a part in it.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { CourseContentsView } from '@/lib/contracts/views'
import { db } from '@/lib/db/client'
import { listCourseLessons } from '@/lib/db/queries/course-lesson'
import { getCourseFor, toCourseView } from './course-access'

export async function getCourse(actor: Actor, courseSlug: string): Promise<CourseContentsView> {
  const course = await getCourseFor(actor, { slug: courseSlug, action: 'course:view' })
  const lessons = await listCourseLessons(db, course.id)
  return { course: toCourseView(course, actor), lessons: lessons.map((lesson) => ({ ...lesson, isLoaded: true })) }
}
