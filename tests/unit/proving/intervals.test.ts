import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countInterval } from '@/lib/proving/count-interval'
import { isSurelyAbove, wilsonInterval } from '@/lib/proving/wilson-interval'

describe('the interval of a share', () => {
  it.each([
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i of %i agrees with the published one', (hits, tries, low, high) => {
    const interval = wilsonInterval({ hits, tries })
    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  })
  it('holds the share, stays within 0 and 1, and is mirrored with the misses', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (hits, misses) => {
        const tries = hits + misses
        const { low, high } = wilsonInterval({ hits, tries })
        const mirror = wilsonInterval({ hits: misses, tries })
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        if (tries > 0) expect(low <= hits / tries && hits / tries <= high).toBe(true)
        expect(mirror.low).toBeCloseTo(1 - high, 12)
      }),
    )
  })
  it('ends where the score test just refuses the share: |p̂ − p| = z √(p(1 − p)/n)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (hits, misses) => {
        const tries = hits + misses
        const { low, high } = wilsonInterval({ hits, tries })
        for (const end of [low, high]) {
          const off = Math.abs(hits / tries - end) / Math.sqrt((end * (1 - end)) / tries)
          expect(off).toBeCloseTo(1.959964, 5)
        }
      }),
    )
  })
  it('is exactly 0 or 1 at the end where nothing or all was hit', () => {
    expect(wilsonInterval({ hits: 0, tries: 7 }).low).toBe(0)
    expect(wilsonInterval({ hits: 7, tries: 7 }).high).toBe(1)
    expect(wilsonInterval({ hits: 1, tries: 7 }).low).toBeGreaterThan(0)
    expect(wilsonInterval({ hits: 6, tries: 7 }).high).toBeLessThan(1)
  })
  it('is narrower the more was tried', () => {
    const widths = [10, 100, 1_000]
      .map((tries) => wilsonInterval({ hits: tries / 2, tries }))
      .map(({ low, high }) => high - low)
    expect(widths).toEqual(widths.toSorted((a, b) => b - a))
  })
  it('is everything where nothing was tried', () => {
    expect(wilsonInterval({ hits: 0, tries: 0 })).toEqual({ low: 0, high: 1 })
  })
  it('refuses more hits than tries, fewer than none, and what is no number', () => {
    expect(() => wilsonInterval({ hits: -1, tries: 2 })).toThrow('got -1 of 2')
    expect(() => wilsonInterval({ hits: Number.NaN, tries: 2 })).toThrow(RangeError)
    expect(() => wilsonInterval({ hits: 3, tries: 2 })).toThrow('got 3 of 2')
  })
})

/** P(X ≤ count) of a Poisson count, term by term. */
function poissonUpTo(count: number, mean: number): number {
  let term = Math.exp(-mean)
  let sum = term
  for (let each = 1; each <= count; each += 1) {
    term *= mean / each
    sum += term
  }
  return sum
}

describe('the interval of a count', () => {
  it.each([
    // Exact Poisson limits (Pearson & Hartley, table 40), which Byar's approximation meets to a few per cent.
    [0, 0, 3.689],
    [1, 0.0253, 5.572],
    [5, 1.623, 11.668],
    [10, 4.795, 18.39],
    [50, 37.11, 65.92],
  ])('of %i is near the exact one', (count, low, high) => {
    const interval = countInterval(count)
    expect(Math.abs(interval.low - low)).toBeLessThan(0.02)
    expect(Math.abs(interval.high - high)).toBeLessThan(0.06)
  })
  it.each([1, 2, 3, 5, 10, 20, 50, 100])('of %i leaves the exact Poisson tails of 2.5 %% outside', (count) => {
    const { low, high } = countInterval(count)
    // Byar's lower end is a little low for counts below five; never does it leave out more than it says.
    const [below, above] = [1 - poissonUpTo(count - 1, low), poissonUpTo(count, high)]
    const slack = count < 5 ? 0.0125 : 0.0008
    expect(below).toBeLessThanOrEqual(0.025)
    expect(below).toBeGreaterThan(0.025 - slack)
    expect(Math.abs(above - 0.025)).toBeLessThan(0.0002)
  })
  it('holds the count and rises with it', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (count) => {
        const { low, high } = countInterval(count)
        expect(low <= count && count <= high).toBe(true)
        expect(countInterval(count + 1).low).toBeGreaterThan(low)
        expect(countInterval(count + 1).high).toBeGreaterThan(high)
      }),
    )
  })
})

describe('a share that is above a limit for sure', () => {
  it.each([
    [2, 20, false],
    [4, 20, true],
    [55, 1_000, false],
    [1, 1, true],
    // The score test refuses 0.05 from 0.05 + 1.96 √(0.05 · 0.95 / 1000) = 0.0635 on.
    [63, 1_000, false],
    [64, 1_000, true],
    [70, 1_000, true],
    [0, 0, false],
  ])('%i of %i against one in twenty: %s', (hits, tries, isAbove) => {
    expect(isSurelyAbove(0.05, { hits, tries })).toBe(isAbove)
  })
})
