/** Points and weights for integrals over a standard normal ability. */

export type Quadrature = {
  /** Ability, in standard deviations of the group. */
  readonly points: Float64Array
  /** Sum to 1. */
  readonly weights: Float64Array
}

/** Bock and Aitkin's rectangle rule: the density at equally spaced points, scaled to sum to 1. Errors fall off faster than any power of the step. */
export function normalQuadrature({ count, reach }: { readonly count: number; readonly reach: number }): Quadrature {
  const points = Float64Array.from({ length: count }, (_, index) => -reach + (2 * reach * index) / (count - 1))
  const densities = points.map((point) => Math.exp((-point * point) / 2))
  const total = densities.reduce((sum, density) => sum + density, 0)
  return { points, weights: densities.map((density) => density / total) }
}
