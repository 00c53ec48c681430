/** When an attempt ends by itself. */

export type AttemptLimits = {
  /** Milliseconds since the epoch, as is the deadline. */
  readonly startedAt: number
  /** What its student is given, extra time counted; null for no limit. */
  readonly timeLimitSeconds: number | null
  /** When the assessment closes for its student; null for never. */
  readonly closesAt: number | null
}

/** The time limit or the close, whichever comes first; null where there is neither. */
export function attemptDeadline({ startedAt, timeLimitSeconds, closesAt }: AttemptLimits): number | null {
  const limitAt = timeLimitSeconds === null ? null : startedAt + timeLimitSeconds * 1_000
  if (limitAt === null) return closesAt
  return closesAt === null ? limitAt : Math.min(limitAt, closesAt)
}

/**
 * The deadline of a running attempt after its assessment's dates or limits were changed: as if it had been started under
 * the new ones, and never before the moment of the change, so that nobody's time ends in the past.
 */
export function movedDeadline(limits: AttemptLimits, changedAt: number): number | null {
  const deadline = attemptDeadline(limits)
  return deadline === null ? null : Math.max(deadline, changedAt)
}

/** Of two deadlines the one that leaves more time; null, which is never, leaves most. */
export function laterDeadline(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.max(one, other)
}
