/** How late work came. */
import type { Schedule } from './schedule'

const MILLISECONDS_PER_DAY = 86_400_000

/**
 * Days begun after the last moment of full credit: 0 in time, 1 up to a day later. 0 where no date gives full credit, or none was set.
 * @example due at noon, handed in the next day at 12:00:00.001: 2
 */
export function lateDays({ steps }: Pick<Schedule, 'steps'>, submittedAt: number): number {
  const due = steps.findLast(({ percent }) => percent >= 100)?.until
  if (due === undefined || submittedAt <= due) return 0
  return Math.ceil((submittedAt - due) / MILLISECONDS_PER_DAY)
}
