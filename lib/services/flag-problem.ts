// Marking a problem to look at again.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { FlagProblem } from '@/lib/contracts/attempt-requests'
import { db } from '@/lib/db/client'
import { flagAttemptProblem } from '@/lib/db/queries/attempt-problem'
import { AppError } from '@/lib/errors'

export async function flagProblem(actor: Actor, input: FlagProblem): Promise<void> {
  const key = { courseId: input.courseId, studentId: actor.userId }
  authorize(actor, 'attempt:take', key)
  const isFound = await flagAttemptProblem(db, { ...input, ...key, now: Date.now() })
  if (!isFound) throw new AppError('not-found')
}
