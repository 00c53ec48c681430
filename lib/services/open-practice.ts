// Coming to practice.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { PracticeView } from '@/lib/contracts/views'
import { getCourseFor } from './course-access'
import { showPractice } from './show-practice'

/** The problem on screen of a course's practice; opens one when there is none. */
export async function openPractice(actor: Actor, courseSlug: string): Promise<PracticeView> {
  const course = await getCourseFor(actor, { slug: courseSlug, action: 'practice:take' })
  return showPractice({ actor, course, now: Date.now() })
}
