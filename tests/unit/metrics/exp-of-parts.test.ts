import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expOfParts } from '@/lib/metrics/exp-of-parts'
import { logParts } from '@/lib/metrics/log-parts'
import { portableExp } from '@/lib/metrics/portable-exp'

describe('the exponential of a double-double', () => {
  it('is whole at 0 and e at 1', () => {
    expect(expOfParts({ high: 0, low: 0 })).toBe(1)
    expect(expOfParts({ high: 1, low: 0 })).toBe(Math.E)
    expect(expOfParts({ high: -1, low: 0 })).toBe(0.36787944117144233)
  })
  it('sees the low part, which the high part alone has lost', () => {
    // e^(x + ε) is e^x·(1 + ε).
    const ratio = expOfParts({ high: 700, low: 2 ** -44 }) / expOfParts({ high: 700, low: 0 })
    expect((ratio - 1) / 2 ** -44).toBeCloseTo(1, 2)
    expect(expOfParts({ high: 0.5, low: -(2 ** -40) })).toBeLessThan(expOfParts({ high: 0.5, low: 0 }))
  })
  it('of a logarithm in two parts gives the number back, nearly always to the last bit', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-290, max: 1e290, noNaN: true }), (x) => {
        expect(Math.abs(expOfParts(logParts(x)) - x)).toBeLessThanOrEqual(x * Number.EPSILON)
      }),
    )
  })
  it('leaves the range of a double at both ends, not before', () => {
    expect(expOfParts({ high: 709.78, low: 0 })).toBeLessThan(Number.POSITIVE_INFINITY)
    expect(expOfParts({ high: 709.7828, low: 0 })).toBe(Number.POSITIVE_INFINITY)
    expect(expOfParts({ high: 1e6, low: 0 })).toBe(Number.POSITIVE_INFINITY)
    expect(expOfParts({ high: -745.13, low: 0 })).toBe(5e-324)
    expect(expOfParts({ high: -745.14, low: 0 })).toBe(0)
    expect(expOfParts({ high: -1e6, low: 0 })).toBe(0)
    // Between the two bounds the reduction itself overflows or vanishes.
    expect([portableExp(709.9), portableExp(710), portableExp(-745.9), portableExp(-746)]).toEqual([
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      0,
      0,
    ])
  })
  it('turns sums into products', () => {
    const small = fc.double({ min: -300, max: 300, noNaN: true })
    fc.assert(
      fc.property(small, small, (a, b) => {
        const both = portableExp(a + b)
        const share = 4 * Number.EPSILON * (1 + Math.abs(a + b))
        expect(Math.abs(portableExp(a) * portableExp(b) - both)).toBeLessThanOrEqual(share * both)
      }),
    )
  })
})
