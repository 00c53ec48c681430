import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawProbabilities } from '@/lib/problems/draw-probabilities'
import { gridBounds } from '@/lib/problems/grid-bounds'
import { randomStream } from '@/lib/problems/random'

describe('the grid of a distribution', () => {
  it('counts in steps: hundredths from 0.02 to 0.6 are 2 to 60 of 100', () => {
    const { grid, bounds } = gridBounds({ step: 0.01, min: 0.02, max: 0.6 })
    expect(bounds(5)).toEqual({ count: 5, total: 100, low: 2, high: 60 })
    expect([2, 35, 100].map(grid.toDecimal)).toEqual([0.02, 0.35, 1])
  })
  it('has steps of any size that divides 1', () => {
    const { grid, bounds } = gridBounds({ step: 0.125, min: 0, max: 0.5 })
    expect(bounds(4)).toEqual({ count: 4, total: 8, low: 0, high: 4 })
    expect([1, 3].map(grid.toDecimal)).toEqual([0.125, 0.375])
  })
  it('leaves each entry a step at least and 1 at most unless told otherwise', () => {
    expect(gridBounds({ step: 0.05 }).bounds(3)).toEqual({ count: 3, total: 20, low: 1, high: 20 })
  })
  it.each([{ step: 0.03 }, { step: 0.01, min: 0.005 }, { step: 0.1, max: 0.55 }])('refuses %j', (source) => {
    expect(() => gridBounds(source)).toThrow('to be whole numbers of steps')
  })
  it('holds as many entries as can sum to 1, the ends included', () => {
    const { bounds } = gridBounds({ step: 0.05, min: 0.2, max: 0.25 })
    expect([4, 5].map((count) => bounds(count).count)).toEqual([4, 5])
    for (const count of [3, 6]) {
      expect(() => bounds(count)).toThrow(`${count} entries between 0.2 and 0.25 cannot sum to 1`)
    }
    expect(gridBounds({ step: 0.25, min: 0.25, max: 0.25 }).bounds(4)).toEqual({ count: 4, total: 4, low: 1, high: 1 })
    expect(() => gridBounds({ step: 0.1, min: 0.6, max: 0.4 }).bounds(2)).toThrow('cannot sum to 1')
    expect(() => gridBounds({ step: 0.5, min: 0.5, max: 0 }).bounds(2)).toThrow('cannot sum to 1')
  })
})

describe('a distribution drawn on a grid', () => {
  const stream = (seed: number) => randomStream({ questionId: 'g', version: 1, seed, name: 'p' })
  it('has no choice where the bounds leave none', () => {
    const tight = { count: 4, total: 100, low: 25, high: 25, concentration: 1 }
    expect(drawProbabilities(stream(1), tight)).toEqual([25, 25, 25, 25])
  })
  it('sums to the whole within its bounds, however tight', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 2, max: 8 }), fc.nat(12), fc.nat(30), (seed, count, low, room) => {
        const high = Math.max(Math.ceil(100 / count), low) + room
        const ticks = drawProbabilities(stream(seed), { count, total: 100, low, high, concentration: 1 })
        expect(ticks).toHaveLength(count)
        expect(ticks.reduce((sum, each) => sum + each, 0)).toBe(100)
        expect(Math.min(...ticks)).toBeGreaterThanOrEqual(low)
        expect(Math.max(...ticks)).toBeLessThanOrEqual(high)
      }),
    )
  })
  it('lies closer together the greater its concentration', () => {
    const spread = (concentration: number) => {
      const draws = Array.from({ length: 300 }, (_draw, seed) =>
        drawProbabilities(stream(seed), { count: 4, total: 1_000, low: 0, high: 1_000, concentration }),
      )
      return draws.reduce((sum, ticks) => sum + Math.max(...ticks) - Math.min(...ticks), 0) / draws.length
    }
    expect(spread(1)).toBeGreaterThan(1.5 * spread(4))
    expect(spread(4)).toBeGreaterThan(1.5 * spread(20))
  })
  it('over a cap is drawn again rather than cut off: few entries stand at the cap', () => {
    const atCap = Array.from({ length: 500 }, (_draw, seed) =>
      drawProbabilities(stream(seed), { count: 3, total: 1_000, low: 0, high: 500, concentration: 1 }),
    ).filter((ticks) => ticks.includes(500))
    // Three in four draws would exceed the cap once; cut off, they would all stand at it.
    expect(atCap.length).toBeLessThan(25)
  })
})
