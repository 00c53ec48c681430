/** Outlines of lines and bands, as a path's `d`. Coordinates are written to a tenth of a unit: no eye sees more. */

export type Point = { readonly x: number; readonly y: number }
export type Stretch = { readonly x: number; readonly low: number; readonly high: number }

/** A line through points in their order; empty for none. */
export function pathThrough(points: readonly Point[]): string {
  return points.map(({ x, y }, place) => `${place === 0 ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`).join('')
}

/** The area between the upper and the lower ends, walked once around. */
export function pathAround(stretches: readonly Stretch[]): string {
  if (stretches.length === 0) return ''
  const upper = stretches.map(({ x, high }) => ({ x, y: high }))
  const lower = stretches.map(({ x, low }) => ({ x, y: low })).toReversed()
  return `${pathThrough([...upper, ...lower])}Z`
}

function tenth(value: number): string {
  return String(Math.round(10 * value) / 10)
}
