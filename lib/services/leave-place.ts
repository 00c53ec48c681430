// Going on where there is no way back.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { LeavePosition } from '@/lib/contracts/attempt-requests'
import { db } from '@/lib/db/client'
import { leavePosition } from '@/lib/db/queries/attempt-problem'

/** From one place to the next, once however often it is asked. Only one-way attempts look at the place. */
export async function leavePlace(actor: Actor, input: LeavePosition): Promise<void> {
  const key = { courseId: input.courseId, studentId: actor.userId }
  authorize(actor, 'attempt:take', key)
  await leavePosition(db, { ...input, ...key, now: Date.now() })
}
