import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compensatedSum } from '@/lib/metrics/compensated-sum'

const exactTenths = (count: number) => Array.from({ length: count }, () => 0.1)

describe('a compensated sum', () => {
  it('of nothing is 0 and of one term that term', () => {
    expect(compensatedSum([])).toBe(0)
    expect(compensatedSum([-0.3])).toBe(-0.3)
  })
  it('keeps the small terms beside a large one, before and after it', () => {
    expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2)
    expect(compensatedSum([1e16, 1, 1, -1e16])).toBe(2)
    expect(compensatedSum([1, 1, 1e16, -1e16])).toBe(2)
    expect(compensatedSum([-1e16, 1, 1, 1e16])).toBe(2)
  })
  it('of ten tenths is 1, where a loop falls short', () => {
    const loop = exactTenths(10).reduce((sum, term) => sum + term, 0)
    expect(loop).not.toBe(1)
    expect(compensatedSum(exactTenths(10))).toBe(1)
    expect(compensatedSum(exactTenths(1_000_000))).toBe(100_000)
  })
  it('of whole numbers is exact as long as a double can hold it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(2 ** 40), max: 2 ** 40 }), { maxLength: 200 }), (terms) => {
        expect(compensatedSum(terms)).toBe(terms.reduce((sum, term) => sum + term, 0))
      }),
    )
  })
  it('does not depend on the order, but for the last bits of a sum that cancels', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { maxLength: 50 }), (terms) => {
        const size = terms.reduce((sum, term) => sum + Math.abs(term), 0)
        const gap = Math.abs(compensatedSum(terms) - compensatedSum(terms.toReversed()))
        expect(gap).toBeLessThanOrEqual(Number.EPSILON * Math.abs(compensatedSum(terms)) + 2 ** -90 * size)
      }),
    )
  })
  it('that is infinite is infinity, not NaN', () => {
    const inf = Number.POSITIVE_INFINITY
    expect([compensatedSum([1, inf, 2]), compensatedSum([1e308, 1e308]), compensatedSum([-inf, 3])]).toEqual([
      inf,
      inf,
      -inf,
    ])
  })
})
