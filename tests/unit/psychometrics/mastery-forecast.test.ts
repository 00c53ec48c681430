import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { masteryForecast } from '@/lib/psychometrics/mastery-forecast'

const everybody = (count: number, gained: readonly number[], remaining = 8) =>
  Array.from({ length: count }, () => ({ gained, remaining }))

describe('the forecast of a class', () => {
  it('goes on at about the pace it went: thirty students, one objective a week each', () => {
    const [next] = masteryForecast({ students: everybody(30, [1, 1, 1, 1]), weeks: 1, seed: 1 })
    expect(next?.middle).toBeGreaterThan(22)
    expect(next?.middle).toBeLessThan(33)
    expect(next?.low).toBeLessThan(next?.middle ?? 0)
    expect(next?.high).toBeGreaterThan(30)
  })
  it('is the same each time it is asked', () => {
    const asked = { students: everybody(5, [0, 2, 1]), weeks: 4, seed: 3 }
    expect(masteryForecast(asked)).toEqual(masteryForecast(asked))
  })
  it('looks at the last four weeks: what was long ago tells nothing', () => {
    const recent = masteryForecast({ students: everybody(9, [1, 0, 1, 0]), weeks: 2, seed: 2 })
    expect(masteryForecast({ students: everybody(9, [7, 7, 1, 0, 1, 0]), weeks: 2, seed: 2 })).toEqual(recent)
  })
  it('is nothing where everything is mastered, and of nobody', () => {
    const none = { middle: 0, low: 0, high: 0 }
    expect(masteryForecast({ students: everybody(4, [1, 1, 1], 0), weeks: 2, seed: 1 })).toEqual([none, none])
    expect(masteryForecast({ students: [], weeks: 1, seed: 1 })).toEqual([none])
  })
  it('leaves room for a class that has not begun to begin', () => {
    const [, , , fourth] = masteryForecast({ students: everybody(20, [0, 0, 0]), weeks: 4, seed: 1 })
    expect(fourth?.high).toBeGreaterThan(0)
    expect(fourth?.middle).toBeLessThan(3)
  })
  it('refuses students who were seen for different times, or not at all', () => {
    const students = [...everybody(1, [1]), ...everybody(1, [1, 2])]
    expect(() => masteryForecast({ students, weeks: 1, seed: 1 })).toThrow('as many weeks of everybody')
    expect(() => masteryForecast({ students: everybody(1, []), weeks: 1, seed: 1 })).toThrow(RangeError)
  })
  it('never falls, never passes what is left, and keeps its middle inside the band', () => {
    const student = fc.record({
      gained: fc.array(fc.nat({ max: 3 }), { minLength: 3, maxLength: 3 }),
      remaining: fc.nat({ max: 5 }),
    })
    fc.assert(
      fc.property(fc.array(student, { maxLength: 4 }), fc.nat(), (students, seed) => {
        const bands = masteryForecast({ students, weeks: 3, seed })
        const left = students.reduce((sum, { remaining }) => sum + remaining, 0)
        for (const [week, { low, middle, high }] of bands.entries()) {
          expect(low).toBeLessThanOrEqual(middle)
          expect(middle).toBeLessThanOrEqual(high)
          expect(high).toBeLessThanOrEqual(left)
          expect(low).toBeGreaterThanOrEqual(bands[week - 1]?.low ?? 0)
        }
      }),
      { numRuns: 30 },
    )
  })
})
