// Going on after an answer.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { NextProblem } from '@/lib/contracts/next-problem'
import type { PracticeView } from '@/lib/contracts/views'
import { db } from '@/lib/db/client'
import { findLatestVariant, leaveVariant } from '@/lib/db/queries/variant'
import { getCourseByIdFor } from './course-access'
import { showPractice } from './show-practice'

/** Leaves the answered problem and opens the next. While one is open, that one is the next: nothing is skipped by asking. */
export async function nextProblem(actor: Actor, { courseId }: NextProblem): Promise<PracticeView> {
  const now = Date.now()
  const course = await getCourseByIdFor(actor, { courseId, action: 'practice:take' })
  const key = { courseId, studentId: actor.userId }
  const latest = await findLatestVariant(db, key)
  if (latest?.status === 'answered') await leaveVariant(db, { ...key, variantId: latest.id, leftAt: now })
  return showPractice({ actor, course, now })
}
