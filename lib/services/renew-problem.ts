// New numbers in a slot of homework.
import 'server-only'
import { triesLeft } from '@/lib/assessment/attempt-tries'
import type { Actor } from '@/lib/auth/actor'
import type { RenewProblem } from '@/lib/contracts/attempt-requests'
import { db } from '@/lib/db/client'
import { addAttemptProblem } from '@/lib/db/queries/attempt-problem'
import { AppError } from '@/lib/errors'
import { getAttemptFor } from './attempt-access'
import { drawSeed } from './draw-seed'
import { loadAttempt, slotRules, triesOf } from './load-attempt'
import { getUsableQuestion } from './usable-questions'

/** Opens the next variant after `variantNumber`, once; nothing where the slot allows no more, or not yet. */
export async function renewProblem(actor: Actor, input: RenewProblem): Promise<void> {
  const now = Date.now()
  const attempt = await getAttemptFor(actor, { ...input, action: 'attempt:take', now })
  const loaded = await loadAttempt(db, attempt)
  const newest = loaded.problems.findLast(({ slotId }) => slotId === input.slotId)
  if (newest === undefined) throw new AppError('not-found')
  if (attempt.closedAt !== null || newest.variantNumber !== input.variantNumber) return
  if (triesLeft(slotRules(loaded.drawn, input.slotId), triesOf(loaded, input.slotId)).kind !== 'new-variant') return

  const seed = drawSeed(await getUsableQuestion(newest))
  const { slotId, position, questionId, version, points } = newest
  const variantNumber = newest.variantNumber + 1
  const { courseId, attemptId } = input
  const where = { courseId, attemptId, slotId, variantNumber }
  await addAttemptProblem(db, { ...where, position, questionId, version, seed, points, createdAt: now })
}
