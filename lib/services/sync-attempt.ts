// Has anything changed elsewhere: on another device, by the clock, by an instructor?
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { AttemptRequest } from '@/lib/contracts/attempt-requests'
import type { AttemptSync } from '@/lib/contracts/attempt-views'
import { db } from '@/lib/db/client'
import { listAttemptProblems } from '@/lib/db/queries/attempt-problem'
import { getAttemptFor } from './attempt-access'

export async function syncAttempt(actor: Actor, key: AttemptRequest): Promise<AttemptSync> {
  const now = Date.now()
  const attempt = await getAttemptFor(actor, { ...key, action: 'attempt:take', now })
  const problems = await listAttemptProblems(db, key)
  const shown = problems.filter(({ position }) => position >= attempt.reachedPosition)
  return {
    now: new Date(now).toISOString(),
    deadlineAt: attempt.deadlineAt === null ? null : new Date(attempt.deadlineAt).toISOString(),
    isOver: attempt.closedAt !== null,
    reachedPosition: attempt.reachedPosition,
    answers: shown.flatMap(({ slotId, variantNumber, saved }) =>
      saved === null ? [] : [{ slotId, variantNumber, ...saved, savedAt: new Date(saved.savedAt).toISOString() }],
    ),
    flags: shown.map(({ slotId, variantNumber, isFlagged }) => ({ slotId, variantNumber, isFlagged })),
  }
}
