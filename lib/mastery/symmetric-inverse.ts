/**
 * The inverse of a symmetric, positive definite matrix, by Gauss–Jordan elimination, which needs no pivots for one.
 * @throws RangeError if a pivot is not positive: the matrix is not positive definite.
 * @example symmetricInverse([[2, 0], [0, 4]]) // [[0.5, 0], [0, 0.25]]
 */
export function symmetricInverse(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const size = matrix.length
  const rows = matrix.map((row, i) => [...row, ...matrix.map((_, j) => (i === j ? 1 : 0))])
  for (let pivot = 0; pivot < size; pivot += 1) {
    const lead = rows[pivot] ?? []
    const scale = lead[pivot] ?? 0
    if (!(scale > 0)) throw new RangeError(`a positive definite matrix has positive pivots, not ${scale}`)
    for (let column = 0; column < 2 * size; column += 1) lead[column] = (lead[column] ?? 0) / scale
    for (const row of rows) {
      if (row === lead) continue
      const factor = row[pivot] ?? 0
      for (let column = 0; column < 2 * size; column += 1)
        row[column] = (row[column] ?? 0) - factor * (lead[column] ?? 0)
    }
  }
  return rows.map((row) => row.slice(size))
}
