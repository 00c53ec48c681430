/** The items of each objective taken together, as if they were one item. */
import { compensatedSum } from '@/lib/metrics/compensated-sum'
import { internalConsistency } from './internal-consistency'
import { type ItemStatistics, itemStatistics } from './item-statistics'
import type { CompleteMarks } from './mark-table'

export type ObjectiveStatistics = ItemStatistics & {
  readonly items: number
  /** Of its items among themselves, in per cent. */
  readonly internalConsistency: number | null
}

/**
 * For each objective the statistics of the sum of its items' marks: facility Σx/Σmax, discrimination against the rest of the quiz. An item
 * with several objectives counts for each.
 * @throws RangeError unless `objectives` has a list for each item.
 * @example of items with marks 1 0 and 1 1 and maxima of 1, both on `a`: n 2, facility 0.75
 */
export function objectiveStatistics(
  { maxMarks, columns, totals }: CompleteMarks,
  objectives: readonly (readonly string[])[],
): ReadonlyMap<string, ObjectiveStatistics> {
  if (objectives.length !== maxMarks.length) {
    throw new RangeError(`expected ${maxMarks.length} lists of objectives, one an item, got ${objectives.length}`)
  }
  return new Map(
    [...new Set(objectives.flat())].map((objective) => {
      const isOnIt = (_: unknown, item: number) => objectives[item]?.includes(objective) ?? false
      const own = columns.filter(isOnIt)
      const maxima = maxMarks.filter(isOnIt)
      const marks = totals.map((_, attempt) => compensatedSum(own.map((column) => column[attempt] ?? 0)))
      const among = internalConsistency({ maxMarks: maxima, columns: own, totals: marks })
      return [
        objective,
        {
          ...itemStatistics({ marks, totals, maxMark: compensatedSum(maxima) }),
          items: own.length,
          internalConsistency: among.internalConsistency,
        },
      ]
    }),
  )
}
