// What the worker does every second, in any number of processes at once.
import 'server-only'
import { db } from '@/lib/db/client'
import { type AttemptKey, listUngradedAttempts } from '@/lib/db/queries/attempt'
import { closeExpiredAttempts } from '@/lib/db/queries/close-attempt'
import { log } from '@/lib/log'
import { gradeAttempt } from './grade-attempt'

/** A few hundred students end at the same second; what is left over is taken up in the next round. */
const batchSize = 100

/** What failed is tried again after this long, so that one broken attempt does not fill the log. */
const pauseMilliseconds = 60_000
const failedAt = new Map<string, number>()

/** Closes what has run out, each at its own deadline, then grades what is closed and not graded. */
export async function closeExpired(now: number): Promise<void> {
  await closeExpiredAttempts(db, { now, limit: batchSize })
  for (const key of await listUngradedAttempts(db, batchSize)) await gradeSafely(key, now)
}

async function gradeSafely(key: AttemptKey, now: number): Promise<void> {
  if (now - (failedAt.get(key.attemptId) ?? Number.NEGATIVE_INFINITY) < pauseMilliseconds) return
  try {
    await gradeAttempt(key, now)
    failedAt.delete(key.attemptId)
  } catch (error) {
    failedAt.set(key.attemptId, now)
    log.error({ attemptId: key.attemptId, err: error }, 'an attempt could not be graded')
  }
}
