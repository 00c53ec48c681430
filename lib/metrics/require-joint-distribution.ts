/** Joint distributions of two variables, as a matrix: a row for each value of the first, a column for each of the second. */
import { requireProbabilityVector } from './require-probability-vector'

/**
 * A joint distribution p(x, y): at least one row and one column, rows of one length, entries finite and ≥ 0, all together summing
 * to 1 within the tolerance of `requireProbabilityVector`. It is then used as given, never rescaled.
 * @throws TypeError if it is no matrix of numbers, RangeError if its rows differ in length or an entry or the sum is out of range.
 */
export function requireJointDistribution(joint: readonly (readonly number[])[]): void {
  if (!Array.isArray(joint) || !joint.every((row) => Array.isArray(row))) {
    throw new TypeError(`joint must be a matrix of probabilities, a list of rows, got ${String(joint)}.`)
  }
  const columns = joint[0]?.length ?? 0
  for (const [index, row] of joint.entries()) {
    if (row.length !== columns) {
      throw new RangeError(
        `joint must have rows of one length, got ${columns} and, in row ${index + 1}, ${row.length}.`,
      )
    }
  }
  requireProbabilityVector(joint.flat(), 'joint')
}
