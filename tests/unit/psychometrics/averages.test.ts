import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deviations } from '@/lib/psychometrics/deviations'
import { mean } from '@/lib/psychometrics/mean'
import { median } from '@/lib/psychometrics/median'

const marks = fc.array(
  fc.integer({ min: -500, max: 500 }).map((tenths) => tenths / 10),
  { minLength: 1, maxLength: 40 },
)

describe('the mean', () => {
  it('is the sum over the number', () => {
    expect(mean([1, 2, 6])).toBe(3)
    expect(mean([0.5])).toBe(0.5)
  })
  it('of nothing is not defined', () => {
    expect(mean([])).toBeNull()
  })
  it('keeps what a plain loop loses', () => {
    expect(mean([1, 1e16, -1e16, 1])).toBe(0.5)
  })
  it('lies between the least and the greatest, and moves with what is added to all', () => {
    fc.assert(
      fc.property(marks, fc.integer({ min: -100, max: 100 }), (values, shift) => {
        const centre = mean(values) ?? Number.NaN
        expect(centre).toBeGreaterThanOrEqual(Math.min(...values) - 1e-12)
        expect(centre).toBeLessThanOrEqual(Math.max(...values) + 1e-12)
        expect(mean(values.map((value) => value + shift))).toBeCloseTo(centre + shift, 10)
      }),
    )
  })
})

describe('the median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 4], 4],
    [[9, 1, 4, 2], 3],
    [[10, 9, 1], 9],
    [[2, 2, 2, 7], 2],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected)
  })
  it('of nothing is not defined', () => {
    expect(median([])).toBeNull()
  })
  it('leaves the list as it was', () => {
    const values = [3, 1, 2]
    median(values)
    expect(values).toEqual([3, 1, 2])
  })
  it('has as many values at or above it as at or below it: at least half', () => {
    fc.assert(
      fc.property(marks, (values) => {
        const middle = median(values) ?? Number.NaN
        expect(values.filter((value) => value <= middle).length * 2).toBeGreaterThanOrEqual(values.length)
        expect(values.filter((value) => value >= middle).length * 2).toBeGreaterThanOrEqual(values.length)
      }),
    )
  })
})

describe('deviations', () => {
  it('are the distances from the mean', () => {
    expect(deviations([1, 2, 6])).toEqual([-2, -1, 3])
    expect(deviations([])).toEqual([])
  })
  it('are exactly 0 where the values are one, though tenths add up to doubles next to each other', () => {
    expect(0.1 + 0.7).not.toBe(0.3 + 0.5)
    expect(deviations([0.1 + 0.7, 0.3 + 0.5, 0.6 + 0.2])).toEqual([0, 0, 0])
    expect(deviations([0.1, 0.1, 0.1])).toEqual([0, 0, 0])
    expect(deviations([0, 0])).toEqual([0, 0])
  })
  it('tell values apart that differ by a millionth', () => {
    expect(deviations([1, 1.000001])[0]).toBeLessThan(0)
  })
  it('add up to nothing', () => {
    fc.assert(
      fc.property(marks, (values) => {
        const sum = deviations(values).reduce((total, value) => total + value, 0)
        expect(Math.abs(sum)).toBeLessThan(1e-9)
      }),
    )
  })
})
