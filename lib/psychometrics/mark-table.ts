/** Marks of a quiz: a row for each attempt, a column for each item. */
import { compensatedSum } from '@/lib/metrics/compensated-sum'

export type MarkTable = {
  /** Of each item, ≥ 0. */
  readonly maxMarks: readonly number[]
  /** The marks of each attempt, one an item; null where the item has no mark, which counts as 0 (Moodle: not answered). */
  readonly attempts: readonly (readonly (number | null)[])[]
}

/** A table that was found in order: no mark missing. */
export type CompleteMarks = {
  readonly maxMarks: readonly number[]
  /** By item, then by attempt. */
  readonly columns: readonly (readonly number[])[]
  /** X of each attempt. */
  readonly totals: readonly number[]
}

/** No quiz marks in larger numbers; squares and sums of these stay far from overflow. */
const LARGEST_MARK = 1e12

/**
 * Missing marks become 0, and totals are added up. Marks below 0 and above the maximum are taken as they are.
 * @throws RangeError if there is no item, a row has another length, a maximum is below 0, or a number is not finite or beyond 1e12.
 */
export function completeMarks({ maxMarks, attempts }: MarkTable): CompleteMarks {
  if (maxMarks.length === 0) throw new RangeError('expected an item at least')
  for (const [item, maxMark] of maxMarks.entries()) requireMark(maxMark, `maximum of item ${item + 1}`, 0)
  for (const [row, marks] of attempts.entries()) {
    if (marks.length !== maxMarks.length) {
      throw new RangeError(`attempt ${row + 1}: expected ${maxMarks.length} marks, got ${marks.length}`)
    }
    for (const [item, mark] of marks.entries()) {
      requireMark(mark ?? 0, `attempt ${row + 1}, item ${item + 1}`, -LARGEST_MARK)
    }
  }
  return {
    maxMarks,
    columns: maxMarks.map((_, item) => attempts.map((marks) => marks[item] ?? 0)),
    totals: attempts.map((marks) => compensatedSum(marks.map((mark) => mark ?? 0))),
  }
}

function requireMark(mark: number, place: string, lowest: number): void {
  if (mark >= lowest && mark <= LARGEST_MARK) return
  throw new RangeError(`${place}: expected a number from ${lowest} to ${LARGEST_MARK}, got ${mark}`)
}
