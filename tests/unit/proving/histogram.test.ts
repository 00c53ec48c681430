import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { histogram } from '@/lib/proving/histogram'

describe('a histogram', () => {
  it('counts in tenths of the range, the most in the last', () => {
    const { bins, least, most, mean, n, distinct } = histogram([0, 1, 1, 9.99, 10])
    expect(bins).toEqual([1, 2, 0, 0, 0, 0, 0, 0, 0, 2])
    expect({ least, most, mean, n, distinct }).toEqual({ least: 0, most: 10, mean: 4.398, n: 5, distinct: 4 })
  })
  it('has one bin of numbers that are all the same', () => {
    expect(histogram([3, 3, 3])).toEqual({ n: 3, distinct: 1, least: 3, most: 3, mean: 3, bins: [3] })
  })
  it('loses no number', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 }), (values) => {
        expect(histogram(values).bins.reduce((sum, count) => sum + count, 0)).toBe(values.length)
      }),
    )
  })
  it('is refused of nothing', () => {
    expect(() => histogram([])).toThrow(RangeError)
  })
})
