// Whose answers somebody may be told of: an admin of everybody's, an author of those in the courses they teach.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { SeenCourses } from '@/lib/db/queries/bank/seen-courses'

export function seenCourses(actor: Actor): SeenCourses {
  if (actor.isAdmin) return null
  return Object.entries(actor.enrolments).flatMap(([courseId, role]) => (role === 'instructor' ? [courseId] : []))
}
