/** Coordinate search: one number at a time is stepped both ways while that helps, and the steps shrink from round to round. */

export type Coordinate<Point> = {
  readonly name: string
  readonly read: (point: Point) => number
  readonly write: (point: Point, value: number) => Point
  readonly min: number
  readonly max: number
  /** `ratio`: stepped by factors e^step, for what is positive; `difference`: by adding. */
  readonly scale: 'ratio' | 'difference'
  readonly step: number
}

export type Search<Point> = {
  readonly start: Point
  readonly coordinates: readonly Coordinate<Point>[]
  readonly loss: (point: Point) => number
  /** Told of each improvement, the new point being the best so far. */
  readonly onBetter?: (point: Point) => void
  readonly rounds: number
  /** By how much a step must help: less is noise. */
  readonly leastGain: number
}

const SHRINKING = 0.7
/** Steps of one coordinate in one direction in one round. */
const MOST_STEPS = 6

/** The best point found, never worse than the start. Deterministic. */
export function searchCoordinates<Point>(search: Search<Point>): { readonly point: Point; readonly loss: number } {
  let best = { point: search.start, loss: search.loss(search.start) }
  let size = 1
  for (let round = 0; round < search.rounds; round += 1) {
    for (const coordinate of search.coordinates) {
      const up = walk(best, { search, coordinate, size })
      best = up.loss < best.loss ? up : walk(best, { search, coordinate, size: -size })
    }
    size *= SHRINKING
  }
  return best
}

type Best<Point> = { readonly point: Point; readonly loss: number }
type Walk<Point> = { readonly search: Search<Point>; readonly coordinate: Coordinate<Point>; readonly size: number }

function walk<Point>(from: Best<Point>, { search, coordinate, size }: Walk<Point>): Best<Point> {
  let best = from
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const value = coordinate.read(best.point)
    const moved =
      coordinate.scale === 'ratio' ? value * Math.exp(size * coordinate.step) : value + size * coordinate.step
    const held = Math.min(coordinate.max, Math.max(coordinate.min, moved))
    if (held === value) return best
    const point = coordinate.write(best.point, held)
    const loss = search.loss(point)
    if (!(loss < best.loss - search.leastGain)) return best
    best = { point, loss }
    search.onBetter?.(point)
  }
  return best
}
