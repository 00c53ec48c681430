/** A matrix with rows and columns exchanged. */

/**
 * The transpose: entry (i, j) becomes entry (j, i). The rows are of one length, which the caller has checked.
 * @example transpose([[1, 2, 3]]) // [[1], [2], [3]]
 */
export function transpose(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? 0))
}
