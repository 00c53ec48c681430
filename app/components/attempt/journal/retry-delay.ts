/** How long to wait before sending again. */

const firstMilliseconds = 500
const longestMilliseconds = 15_000

/**
 * Doubling from half a second to fifteen, and of that a random half: a class that lost its server does not come back all
 * at the same moment.
 * @param failures in a row, 1 or more.
 * @param chance uniform in [0, 1).
 * @example retryDelay({ failures: 1, chance: 0 }) // 250
 */
export function retryDelay({ failures, chance }: { readonly failures: number; readonly chance: number }): number {
  const whole = Math.min(longestMilliseconds, firstMilliseconds * 2 ** Math.min(failures - 1, 10))
  return whole / 2 + (whole / 2) * chance
}
