/** The head of every use-case of an attempt: find it, ask the policy, and let no time have run out unseen. */
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { type Attempt, type AttemptKey, findAttempt } from '@/lib/db/queries/attempt'
import { AppError } from '@/lib/errors'
import { settleAttempt } from './settle-attempt'

type Asked = AttemptKey & { readonly action: 'attempt:take' | 'attempt:view'; readonly now: number }

/** @throws AppError `not-found` alike for an attempt that is not there and for another student's. */
export async function getAttemptFor(actor: Actor, { courseId, attemptId, action, now }: Asked): Promise<Attempt> {
  const attempt = await findAttempt(db, { courseId, attemptId })
  if (attempt === null) throw new AppError('not-found')
  authorize(actor, action, attempt)
  return settleAttempt(attempt, now)
}
