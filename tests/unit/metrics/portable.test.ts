// The elementary functions that every engine computes alike: whole results, edges and laws. Their accuracy is held in tests/golden.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { portableArtanh } from '@/lib/metrics/portable-artanh'
import { portableExp } from '@/lib/metrics/portable-exp'
import { portableLog } from '@/lib/metrics/portable-log'
import { portableLog1p } from '@/lib/metrics/portable-log1p'
import { portableLog2 } from '@/lib/metrics/portable-log2'
import { portableLog10 } from '@/lib/metrics/portable-log10'
import { portablePower } from '@/lib/metrics/portable-power'
import { powerOfTen } from '@/lib/metrics/power-of-ten'

const whole = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)
const { POSITIVE_INFINITY: INF, NaN: NAN } = Number
const positive = fc.double({ min: 1e-300, max: 1e300, noNaN: true })
const few = 4 * Number.EPSILON

describe('whole results', () => {
  it('log₂ of a power of two is its exponent, down to the smallest subnormal', () => {
    let power = 5e-324
    for (const exponent of whole(-1074, 1023)) {
      expect([portableLog2(power), portablePower(2, exponent)]).toEqual([exponent, power])
      power *= 2
    }
  })
  it('log₁₀ of a power of ten is its exponent', () => {
    for (const exponent of whole(-300, 300)) expect(portableLog10(Number(`1e${exponent}`))).toBe(exponent)
  })
  it('a power of ten is the double nearest to it', () => {
    for (const places of whole(-22, 22)) expect(powerOfTen(places)).toBe(Number(`1e${places}`))
    expect([powerOfTen(-INF), powerOfTen(INF)]).toEqual([0, INF])
  })
  it('a whole power that a double can hold is exact', () => {
    const misses = whole(2, 400).flatMap((base) =>
      whole(0, 52)
        .filter((exponent) => BigInt(base) ** BigInt(exponent) < 2n ** 53n)
        .filter(
          (exponent) =>
            portablePower(base, exponent) !== Number(BigInt(base) ** BigInt(exponent)) ||
            portablePower(-base, exponent) !== Number(BigInt(-base) ** BigInt(exponent)),
        )
        .map((exponent) => [base, exponent]),
    )
    expect(misses).toEqual([])
  })
  it('ln 1, e⁰ and ln(1 + 0) are whole, and e is e', () => {
    expect([portableLog(1), portableExp(0), portableLog1p(0), portableExp(1)]).toEqual([0, 1, 0, Math.E])
  })
})

describe('the edges', () => {
  it('of a logarithm are those of Math', () => {
    for (const x of [0, -0, -1, INF, -INF, NAN]) {
      expect(portableLog(x)).toBe(Math.log(x))
      expect(portableLog2(x)).toBe(Math.log2(x))
      expect(portableLog10(x)).toBe(Math.log10(x))
      expect(portableLog1p(x)).toBe(Math.log1p(x))
      expect(portableArtanh(x)).toBe(Math.atanh(x))
    }
    expect([portableArtanh(1), portableArtanh(2), portableLog1p(-2)]).toEqual([INF, NAN, NAN])
  })
  it('of the exponential are those of Math', () => {
    for (const x of [INF, -INF, NAN, 710, -746, 1e300, -1e300, 5e-324]) expect(portableExp(x)).toBe(Math.exp(x))
  })
  it('of a power are those of the operator', () => {
    const bases = [0, -0, 1, -1, 0.5, -0.5, 2, -2, INF, -INF, NAN, 5e-324, 2 ** 900]
    const exponents = [0, -0, 1, -1, 2, -2, 3, -3, INF, -INF, NAN, 1e300, -1e300, 2.5e-310]
    for (const base of bases) {
      for (const exponent of exponents)
        expect(portablePower(base, exponent), `${base}^${exponent}`).toBe(base ** exponent)
    }
  })
})

describe('the laws', () => {
  it('the logarithm undoes the exponential', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -700, max: 700, noNaN: true }),
        (x) => Math.abs(portableLog(portableExp(x)) - x) <= few * Math.max(1, Math.abs(x)),
      ),
    )
  })
  it('the logarithm of a product is the sum of the logarithms', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-100, max: 1e100, noNaN: true }),
        fc.double({ min: 1e-100, max: 1e100, noNaN: true }),
        (x, y) => {
          const [a, b] = [portableLog(x), portableLog(y)]
          expect(Math.abs(portableLog(x * y) - (a + b))).toBeLessThanOrEqual(
            few * Math.max(1, Math.abs(a) + Math.abs(b)),
          )
        },
      ),
    )
  })
  it('a greater number has no smaller logarithm and no smaller exponential', () => {
    fc.assert(
      fc.property(positive, fc.double({ min: 0, max: 1e-14, noNaN: true }), (x, share) => {
        const more = x * (1 + share)
        for (const f of [portableLog, portableLog2, portableLog10, portableLog1p])
          expect(f(more)).toBeGreaterThanOrEqual(f(x))
      }),
    )
    fc.assert(
      fc.property(
        fc.double({ min: -700, max: 700, noNaN: true }),
        (x) => portableExp(x + 1e-13 * Math.abs(x)) >= portableExp(x),
      ),
    )
  })
  it('artanh is odd and ln(1 + x) is ln at 1 + x', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (x) =>
        Object.is(portableArtanh(-x), -portableArtanh(x)),
      ),
    )
    fc.assert(fc.property(fc.integer({ min: 1, max: 2 ** 40 }), (n) => portableLog1p(n) === portableLog(n + 1)))
  })
})
