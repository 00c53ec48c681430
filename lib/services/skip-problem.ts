// Leaving a problem unanswered.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { SkipProblem } from '@/lib/contracts/next-problem'
import type { PracticeView } from '@/lib/contracts/views'
import { db } from '@/lib/db/client'
import { skipVariant } from '@/lib/db/queries/variant'
import { getCourseByIdFor } from './course-access'
import { showPractice } from './show-practice'

/** Closes an open problem unanswered, at no cost, and opens the next. A problem answered meanwhile stays answered. */
export async function skipProblem(actor: Actor, { courseId, variantId }: SkipProblem): Promise<PracticeView> {
  const now = Date.now()
  const course = await getCourseByIdFor(actor, { courseId, action: 'practice:take' })
  const key = { courseId, studentId: actor.userId }
  authorize(actor, 'variant:answer', key)
  await skipVariant(db, { ...key, variantId, skippedAt: now })
  return showPractice({ actor, course, now })
}
