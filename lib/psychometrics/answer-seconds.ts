/** How long somebody worked on a practice answer. */

/** Beyond half an hour at one problem somebody went away. */
const mostSeconds = 1800

export type AnsweredProblem = {
  /** Milliseconds since the epoch. */
  readonly openedAt: number
  readonly answeredAt: number
}

/**
 * From when a problem was given to its answer, in whole seconds from 0 to 1800; 0 where two machines' clocks disagree about which came first.
 * @example answerSeconds({ openedAt: 0, answeredAt: 61_400 }) // 61
 */
export function answerSeconds({ openedAt, answeredAt }: AnsweredProblem): number {
  const seconds = Math.round((answeredAt - openedAt) / 1000)
  return Math.min(mostSeconds, Math.max(0, seconds))
}
