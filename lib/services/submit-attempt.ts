// Handing in.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { AttemptRequest } from '@/lib/contracts/attempt-requests'
import { db } from '@/lib/db/client'
import { closeAttempt } from '@/lib/db/queries/close-attempt'
import { getAttemptFor } from './attempt-access'
import { gradeAttempt } from './grade-attempt'

/** Ends the attempt with what is saved. Sent twice, or after the time has run out, it changes nothing. */
export async function submitAttempt(actor: Actor, key: AttemptRequest): Promise<void> {
  const now = Date.now()
  const attempt = await getAttemptFor(actor, { ...key, action: 'attempt:take', now })
  if (attempt.closedAt === null) await closeAttempt(db, { ...key, closedAt: now, closedBy: 'student' })
  await gradeAttempt(key, now)
}
