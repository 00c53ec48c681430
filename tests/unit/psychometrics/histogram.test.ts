import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { histogram } from '@/lib/psychometrics/histogram'
import { timeOnTask } from '@/lib/psychometrics/time-on-task'

describe('a histogram', () => {
  it('counts an edge in the bin above it, and the last edge in the last', () => {
    expect(histogram([0, 0.25, 0.5, 1], { low: 0, high: 1, count: 2 })).toEqual([
      { low: 0, high: 0.5, count: 2 },
      { low: 0.5, high: 1, count: 2 },
    ])
  })
  it('counts what lies outside at its ends', () => {
    expect(histogram([-1, 3], { low: 0, high: 2, count: 4 }).map(({ count }) => count)).toEqual([1, 0, 0, 1])
  })
  it('takes a tenth for a tenth, however it was added up', () => {
    const tenths = Array.from({ length: 10 }, (_, place) => place / 10)
    expect(histogram(tenths, { low: 0, high: 1, count: 10 }).map(({ count }) => count)).toEqual(tenths.map(() => 1))
  })
  it('has empty bins of nothing', () => {
    expect(histogram([], { low: 0, high: 1, count: 3 }).every(({ count }) => count === 0)).toBe(true)
  })
  it.each([
    { low: 1, high: 1, count: 2 },
    { low: 0, high: 1, count: 0 },
    { low: 0, high: 1, count: 1.5 },
  ])('refuses bins %o', (bins) => {
    expect(() => histogram([1], bins)).toThrow('expected bins from low to high')
  })
  it('loses nobody', () => {
    const values = fc.array(fc.double({ min: -5, max: 15, noNaN: true }), { maxLength: 40 })
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 20 }), (given, count) => {
        const bins = histogram(given, { low: 0, high: 10, count })
        expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(given.length)
        expect(bins).toHaveLength(count)
      }),
      { numRuns: 60 },
    )
  })
})

describe('time on task', () => {
  it('is the time before each answer, and belongs to what was answered', () => {
    const moments = [
      { place: 'b', at: 90_000 },
      { place: 'a', at: 60_000 },
      { place: 'a', at: 100_000 },
    ]
    const { seconds, byPlace } = timeOnTask({ startedAt: 0, moments })
    expect(seconds).toBe(100)
    expect([...byPlace]).toEqual([
      ['a', 70],
      ['b', 30],
    ])
  })
  it('counts half an hour at most before an answer: beyond that somebody went away', () => {
    expect(timeOnTask({ startedAt: 0, moments: [{ place: 'a', at: 86_400_000 }] }).seconds).toBe(1800)
  })
  it('is 0 of nothing, and of clocks that disagree', () => {
    expect(timeOnTask({ startedAt: 0, moments: [] })).toEqual({ seconds: 0, byPlace: new Map() })
    expect(timeOnTask({ startedAt: 5_000, moments: [{ place: 'a', at: 1_000 }] }).seconds).toBe(0)
  })
})
