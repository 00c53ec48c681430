/** How well an item tells those who know more from those who know less, under the names and formulas of two systems. */
import { correlation } from './correlation'
import { covariance } from './covariance'

export type ItemMarks = {
  /** On the item, one an attempt. */
  readonly marks: readonly number[]
  /** On the whole quiz, the item included. */
  readonly totals: readonly number[]
}

/** X − x_i: what each attempt got elsewhere. */
export function restScores({ marks, totals }: ItemMarks): readonly number[] {
  return totals.map((total, attempt) => total - (marks[attempt] ?? 0))
}

/**
 * Moodle's discrimination index, 100·cov(x, X − x)/√(var x · var(X − x)): the item–rest correlation in per cent, in [−100, 100]. Null below two
 * attempts or where marks or rests do not vary.
 * @example discriminationIndex({ marks: [0, 0, 1, 1], totals: [1, 2, 3, 5] }) // 68.8…: the rests are 1 2 2 4, r = 3/√19
 */
export function discriminationIndex(item: ItemMarks): number | null {
  return inPerCent(correlation(item.marks, restScores(item)))
}

/**
 * PrairieLearn's discrimination, 100·r(x, X): the item–total correlation in per cent, in [−100, 100]; above the index, since the item agrees with
 * itself. Null below two attempts or where marks or totals do not vary.
 * @example itemTotalDiscrimination({ marks: [0, 0, 1, 1], totals: [1, 2, 3, 5] }) // 84.5…: 5/√35
 */
export function itemTotalDiscrimination({ marks, totals }: ItemMarks): number | null {
  return inPerCent(correlation(marks, totals))
}

/**
 * Moodle's discriminative efficiency, 100·cov(x, X − x)/cov_max, in per cent, ≤ 100: cov_max is the covariance of both lists sorted, the
 * most these marks could have with these rests. Null where the index is.
 * @example discriminativeEfficiency({ marks: [0, 1, 0, 1], totals: [1, 2, 2, 4] }) // 33.3…: rests 1 1 2 3, cov 0.5/3 of 1.5/3
 */
export function discriminativeEfficiency(item: ItemMarks): number | null {
  const rests = restScores(item)
  const reached = covariance(item.marks, rests)
  const most = covariance(item.marks.toSorted(ascending), rests.toSorted(ascending))
  if (reached === null || most === null || !(most > 0)) return null
  return Math.min(100, (100 * reached) / most)
}

function ascending(a: number, b: number): number {
  return a - b
}

function inPerCent(share: number | null): number | null {
  return share === null ? null : 100 * share
}
