/** Agreement of two orders. */

/**
 * Kendall's τ = (pairs in the same order − pairs in the other) / all pairs, for two orders of the same distinct ids: 1 for the
 * same order, −1 for its reverse. One id alone: 1.
 * @example kendallTau(['a', 'b', 'c'], ['a', 'c', 'b']) // (2 − 1) / 3 = 1/3
 * Source: Kendall, A New Measure of Rank Correlation, Biometrika 30 (1938).
 */
export function kendallTau(order: readonly string[], key: readonly string[]): number {
  const ranks = order.map((id) => key.indexOf(id))
  const pairs = (ranks.length * (ranks.length - 1)) / 2
  if (pairs === 0) return 1
  const inverted = ranks.reduce(
    (count, rank, place) => count + ranks.slice(place + 1).filter((later) => later < rank).length,
    0,
  )
  return (pairs - 2 * inverted) / pairs
}
