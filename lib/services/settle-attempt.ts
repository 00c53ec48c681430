/** Nothing waits for the clock: whoever reads an attempt whose time has run out closes and grades it first. */
import 'server-only'
import { db } from '@/lib/db/client'
import { type Attempt, type AttemptsKey, findAttempt, listAttempts } from '@/lib/db/queries/attempt'
import { closeAttempt } from '@/lib/db/queries/close-attempt'
import { gradeAttempt } from './grade-attempt'

/** The attempt as it stands now, closed and graded where it had to be. */
export async function settleAttempt(attempt: Attempt, now: number): Promise<Attempt> {
  const { courseId, id: attemptId, deadlineAt, closedAt, gradedAt } = attempt
  const key = { courseId, attemptId }
  const isExpired = closedAt === null && deadlineAt !== null && now >= deadlineAt
  if (!isExpired && (closedAt === null || gradedAt !== null)) return attempt
  if (isExpired) await closeAttempt(db, { ...key, closedAt: now, closedBy: 'time' })
  await gradeAttempt(key, now)
  return (await findAttempt(db, key)) ?? attempt
}

/** From the first on, none of them over and unsettled. */
export async function listSettledAttempts(key: AttemptsKey, now: number): Promise<readonly Attempt[]> {
  const attempts = await listAttempts(db, key)
  return Promise.all(attempts.map((attempt) => settleAttempt(attempt, now)))
}
