import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion } from '@/lib/problems/apportion'
import { dirichletWeights } from '@/lib/problems/dirichlet-weights'
import { drawProbabilities, type ProbabilitiesShape } from '@/lib/problems/draw-probabilities'
import { randomStream } from '@/lib/problems/random'

const streamOf = (seed: number) => randomStream({ questionId: 'q', version: 1, seed, name: 'p' })
const shape = (changes: Partial<ProbabilitiesShape> = {}): ProbabilitiesShape => ({
  count: 3,
  total: 20,
  low: 1,
  high: 20,
  concentration: 1,
  ...changes,
})
const seeds = Array.from({ length: 100 }, (_seed, seed) => seed)

describe('a distribution drawn on a grid', () => {
  it('shares out what lies above the least of each entry by Dirichlet weights', () => {
    for (const seed of seeds) {
      const weights = dirichletWeights(streamOf(seed), shape())
      const shared = apportion({ weights, total: 17, cap: 19 }).map((ticks) => ticks + 1)
      expect(drawProbabilities(streamOf(seed), shape())).toEqual(shared)
    }
  })
  it('is drawn again while an entry would be above its most: the first that fits is taken', () => {
    const bounded = shape({ low: 2, high: 9 })
    const redrawn = seeds.filter((seed) => {
      const stream = streamOf(seed)
      let weights = dirichletWeights(stream, bounded)
      let draws = 1
      // Of 14 free ticks no entry may take more than 7.
      while (weights.some((weight) => weight * 14 > 7)) {
        weights = dirichletWeights(stream, bounded)
        draws += 1
      }
      const shared = apportion({ weights, total: 14, cap: 7 }).map((ticks) => ticks + 2)
      expect(drawProbabilities(streamOf(seed), bounded)).toEqual(shared)
      return draws > 1
    })
    // Three uniform shares are all below a half one time in four.
    expect(redrawn.length).toBeGreaterThan(50)
    expect(redrawn.length).toBeLessThan(100)
  })
  it('is spread over the others where a hundred draws did not fit, and goes on with the stream behind them', () => {
    const tight = shape({ count: 4, total: 20, low: 0, high: 5 })
    const stream = streamOf(3)
    expect(drawProbabilities(stream, tight)).toEqual([5, 5, 5, 5])
    const counted = streamOf(3)
    for (let draw = 0; draw < 100; draw += 1) dirichletWeights(counted, tight)
    expect(stream.nextUint32()).toBe(counted.nextUint32())
  })
  it('draws once where every entry fits', () => {
    const [stream, counted] = [streamOf(5), streamOf(5)]
    drawProbabilities(stream, shape({ high: 18 }))
    dirichletWeights(counted, shape())
    expect(stream.nextUint32()).toBe(counted.nextUint32())
  })
  it('keeps to its bounds and its sum, whatever they are', () => {
    const shapes = fc
      .record({
        count: fc.integer({ min: 1, max: 8 }),
        low: fc.integer({ min: 0, max: 5 }),
        room: fc.integer({ min: 0, max: 30 }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        concentration: fc.integer({ min: 1, max: 5 }),
      })
      .map(({ count, low, room, share, concentration }) => {
        const total = count * low + Math.floor(share * count * room)
        return { count, low, high: low + room, total, concentration }
      })
    fc.assert(
      fc.property(shapes, fc.integer({ min: 0, max: 1_000 }), (bounds, seed) => {
        const ticks = drawProbabilities(streamOf(seed), bounds)
        expect(ticks).toHaveLength(bounds.count)
        expect(ticks.every((each) => Number.isInteger(each) && each >= bounds.low && each <= bounds.high)).toBe(true)
        expect(ticks.reduce((sum, each) => sum + each, 0)).toBe(bounds.total)
      }),
      { numRuns: 200 },
    )
  })
})
