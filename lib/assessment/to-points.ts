/**
 * Points stand on a grid of 2⁻³² of a point. Sums and differences on it are exact up to two million points, so that the parts of an
 * explanation add up to the last bit, in any order; and it is fine enough that nobody sees it.
 */

const STEPS_PER_POINT = 2 ** 32

/**
 * The nearest point of the grid.
 * @throws RangeError if it is not a number, or so large that sums would no longer be exact.
 * @example toPoints(10 * 0.7) // 7
 */
export function toPoints(points: number): number {
  if (!(Math.abs(points) <= MOST_POINTS)) throw new RangeError(`at most ${MOST_POINTS} points, not ${points}`)
  return Math.round(points * STEPS_PER_POINT) / STEPS_PER_POINT
}

const MOST_POINTS = 2 ** 20
