/** How figures lie, and how far apart. */

export type Moments = { readonly mean: number; readonly deviation: number }

/**
 * Mean and population standard deviation √(Σ(x − mean)²/n), in the unit of the figures; both 0 of none.
 * @example momentsOf([2, 4, 4, 4, 5, 5, 7, 9]) // { mean: 5, deviation: 2 }
 */
export function momentsOf(figures: readonly number[]): Moments {
  if (figures.length === 0) return { mean: 0, deviation: 0 }
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length
  const squares = figures.reduce((sum, figure) => sum + (figure - mean) ** 2, 0)
  return { mean, deviation: Math.sqrt(squares / figures.length) }
}
