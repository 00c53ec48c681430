/** Where an attempt stands at a moment. What is stored of it never outlives its deadline: time is read, not waited for. */

/** Milliseconds since the epoch; null where it has not happened or is not set. */
export type AttemptMoments = {
  /** When its time runs out; null for as long as its student likes. */
  readonly deadlineAt: number | null
  readonly closedAt: number | null
  readonly gradedAt: number | null
  /** When its score may be seen; null while that is not known. */
  readonly releasedAt: number | null
}

/**
 * `open`: answers are taken. `expired`: the time has run out and nobody has closed it yet. `submitted`: closed, by its
 * student or by the clock, and not graded yet. `graded`: its score waits for its release. `released`: it may be seen.
 */
export type AttemptState = 'open' | 'expired' | 'submitted' | 'graded' | 'released'

/** An attempt is over at the very millisecond of its deadline, whatever is stored of it. */
export function attemptState(attempt: AttemptMoments, now: number): AttemptState {
  const { deadlineAt, closedAt, gradedAt, releasedAt } = attempt
  if (closedAt === null) return deadlineAt !== null && now >= deadlineAt ? 'expired' : 'open'
  if (gradedAt === null) return 'submitted'
  return releasedAt !== null && now >= releasedAt ? 'released' : 'graded'
}
