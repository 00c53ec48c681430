/** A sum explained by its parts. */
import { toPoints } from './to-points'

/**
 * Gives what each next amount adds to the sum so far, on the grid of points: running sums are put on it, not each amount, so that three
 * thirds of the points are all of them, and what was given adds up to the last bit.
 * @example const add = onGrid(); [10 / 3, 10 / 3, 10 / 3].map(add) // adds up to 10
 */
export function onGrid(): (amount: number) => number {
  let [sum, placed] = [0, 0]
  return (amount) => {
    sum += amount
    const before = placed
    placed = toPoints(sum)
    return placed - before
  }
}
