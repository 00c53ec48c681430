// The course a new assessment is for.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { CourseView } from '@/lib/contracts/views'
import { getCourseFor, toCourseView } from './course-access'

/** @throws AppError for whoever may not make one. */
export async function getNewAssessment(actor: Actor, courseSlug: string): Promise<CourseView> {
  return toCourseView(await getCourseFor(actor, { slug: courseSlug, action: 'assessment:edit' }), actor)
}
