// Going on after an answer.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { NextProblem } from '@/lib/contracts/next-problem'
import { db } from '@/lib/db/client'
import { findLatestVariant, leaveVariant } from '@/lib/db/queries/variant'
import { getCourseByIdFor } from './course-access'

/**
 * Leaves the answered problem, so that practice opens the next where it is shown. While one is open it stays: nothing is
 * skipped by asking.
 */
export async function leaveProblem(actor: Actor, { courseId }: NextProblem): Promise<void> {
  await getCourseByIdFor(actor, { courseId, action: 'practice:take' })
  const key = { courseId, studentId: actor.userId }
  const latest = await findLatestVariant(db, key)
  if (latest?.status === 'answered') await leaveVariant(db, { ...key, variantId: latest.id, leftAt: Date.now() })
}
