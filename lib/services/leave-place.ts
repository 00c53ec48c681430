// Going on where there is no way back.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { LeavePosition } from '@/lib/contracts/attempt-requests'
import { db } from '@/lib/db/client'
import { leavePosition } from '@/lib/db/queries/attempt-problem'
import { getAttemptFor } from './attempt-access'

/** From one place to the next, once however often it is asked. Only one-way attempts look at the place. */
export async function leavePlace(actor: Actor, input: LeavePosition): Promise<void> {
  const now = Date.now()
  const { studentId } = await getAttemptFor(actor, { ...input, action: 'attempt:take', now })
  await leavePosition(db, { ...input, studentId, now })
}
