import { describe, expect, it } from 'vitest'
import { type Coordinate, searchCoordinates } from '@/lib/mastery/coordinate-search'

type Point = { readonly x: number; readonly y: number }

const x: Coordinate<Point> = {
  name: 'x',
  read: (point) => point.x,
  write: (point, value) => ({ ...point, x: value }),
  min: -10,
  max: 10,
  scale: 'difference',
  step: 1,
}
const y: Coordinate<Point> = {
  name: 'y',
  read: (point) => point.y,
  write: (point, value) => ({ ...point, y: value }),
  min: 0.1,
  max: 4,
  scale: 'ratio',
  step: 0.5,
}
const search = (loss: (point: Point) => number) =>
  searchCoordinates({ start: { x: 0, y: 1 }, coordinates: [x, y], loss, rounds: 12, leastGain: 1e-6 })

describe('a coordinate search', () => {
  it('finds the bottom of a bowl', () => {
    const { point, loss } = search((at) => (at.x - 3.3) ** 2 + (Math.log(at.y) - 0.7) ** 2)
    expect(point.x).toBeCloseTo(3.3, 1)
    expect(point.y).toBeCloseTo(Math.exp(0.7), 1)
    expect(loss).toBeLessThan(0.01)
  })
  it('stays inside the bounds', () => {
    expect(search((at) => -at.x - at.y).point).toEqual({ x: 10, y: 4 })
  })
  it('keeps the start where nothing is better, and is never worse than it', () => {
    expect(search((at) => at.x ** 2 + (at.y - 1) ** 2)).toEqual({ point: { x: 0, y: 1 }, loss: 0 })
  })
  it('takes no loss that is not a number for an improvement', () => {
    expect(search((at) => (at.x === 0 && at.y === 1 ? 1 : Number.NaN)).point).toEqual({ x: 0, y: 1 })
  })
  it('tells of each improvement in order', () => {
    const seen: number[] = []
    const loss = (at: Point) => (at.x - 2) ** 2
    searchCoordinates({
      start: { x: 0, y: 1 },
      coordinates: [x],
      loss,
      rounds: 3,
      leastGain: 1e-6,
      onBetter: (point) => seen.push(loss(point)),
    })
    expect(seen).toEqual(seen.toSorted((a, b) => b - a))
    expect(seen.at(-1)).toBe(0)
  })
})
