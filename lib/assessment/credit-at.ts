/** What share of the points an answer given at a moment counts for. */
import type { Schedule } from './schedule'

/**
 * In percent, above 100 for a bonus. The end of a step still belongs to it, so that what the clock submits at the close counts; after
 * the last step 0, and without steps always 100.
 */
export function creditAt({ steps }: Pick<Schedule, 'steps'>, at: number): number {
  if (steps.length === 0) return 100
  return steps.find(({ until }) => at <= until)?.percent ?? 0
}
