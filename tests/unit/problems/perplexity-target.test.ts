import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { perplexity } from '@/lib/metrics/perplexity'
import { perplexityTicks } from '@/lib/problems/perplexity-target'
import { randomStream } from '@/lib/problems/random'

const stream = (seed: number) => randomStream({ questionId: 'p', version: 1, seed, name: 'd' })
const hundred = { total: 100, low: 1, high: 100, relative: 0.01 }
const perplexityOf = (ticks: readonly number[]) => perplexity(ticks.map((each) => each / 100))

describe('a distribution of a given perplexity', () => {
  it('is within the tolerance asked for, and on its grid', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 3, max: 8 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (seed, count, place) => {
          const wanted = 2 + (count - 2.1) * place
          const ticks = perplexityTicks(stream(seed), { ...hundred, count, perplexity: wanted })
          expect(ticks.reduce((sum, each) => sum + each, 0)).toBe(100)
          expect(ticks.every((each) => each >= 1)).toBe(true)
          expect(Math.abs(perplexityOf(ticks) / wanted - 1)).toBeLessThan(0.011)
        },
      ),
    )
  })
  it('comes much nearer than that on a usual grid: half of the draws within 0.2 %', () => {
    const misses = Array.from({ length: 200 }, (_draw, seed) =>
      Math.abs(perplexityOf(perplexityTicks(stream(seed), { ...hundred, count: 4, perplexity: 3 })) / 3 - 1),
    ).sort((a, b) => a - b)
    expect(misses[100]).toBeLessThan(0.002)
  })
  it('differs from seed to seed', () => {
    const drawn = Array.from({ length: 100 }, (_draw, seed) =>
      perplexityTicks(stream(seed), { ...hundred, count: 4, perplexity: 3 }).join(' '),
    )
    expect(new Set(drawn).size).toBeGreaterThan(80)
  })
  it('is uniform where the perplexity is the number of outcomes', () => {
    expect(perplexityTicks(stream(1), { ...hundred, count: 4, perplexity: 4 })).toEqual([25, 25, 25, 25])
  })
  it('refuses a perplexity that no distribution has', () => {
    for (const perplexity of [4.01, 0.99, Number.NaN]) {
      expect(() => perplexityTicks(stream(1), { ...hundred, count: 4, perplexity })).toThrow('from 1 to 4')
    }
  })
  it('refuses where the grid is too coarse to come near', () => {
    expect(() => perplexityTicks(stream(1), { ...hundred, total: 4, count: 3, perplexity: 1.2 })).toThrow(
      'on this grid',
    )
  })
  it('keeps each entry within its bounds', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const bounds = { total: 100, low: 5, high: 60, relative: 0.02 }
        const ticks = perplexityTicks(stream(seed), { ...bounds, count: 4, perplexity: 3 })
        expect(Math.min(...ticks)).toBeGreaterThanOrEqual(5)
        expect(Math.max(...ticks)).toBeLessThanOrEqual(60)
        expect(ticks.reduce((sum, each) => sum + each, 0)).toBe(100)
      }),
      { numRuns: 50 },
    )
  })
  it('is certainty where the perplexity is 1 and an entry may have nothing', () => {
    const ticks = perplexityTicks(stream(3), { ...hundred, low: 0, count: 3, perplexity: 1 })
    expect([...ticks].sort()).toEqual([0, 0, 100])
  })
  it('accepts what misses by the share asked for, and not what misses by more', () => {
    // Of four ticks over two outcomes: 2^H is 2, 1.7548 or 1.
    const coarse = { total: 4, low: 0, high: 4, count: 2 }
    const near = perplexityTicks(stream(1), { ...coarse, perplexity: 1.74, relative: 0.01 })
    expect([...near].sort()).toEqual([1, 3])
    expect(() => perplexityTicks(stream(1), { ...coarse, perplexity: 1.74, relative: 0.008 })).toThrow('on this grid')
  })
})
