import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { portableExp } from '@/lib/metrics/portable-exp'
import { portablePower } from '@/lib/metrics/portable-power'

const share = (actual: number, expected: number) => Math.abs(actual - expected) / Math.abs(expected)

describe('a portable power', () => {
  it.each([
    [3, 4, 81],
    [-3, 3, -27],
    [-2, -2, 0.25],
    [2, 0.5, Math.SQRT2],
    [0.5, 0.5, Math.SQRT1_2],
    [10, 15, 1e15],
    [10, -3, 0.001],
    [7, 0, 1],
    [0, 0, 1],
    [1, 1e300, 1],
    [2, 1024, Number.POSITIVE_INFINITY],
    [-2, 1025, Number.NEGATIVE_INFINITY],
    [2, -1075, 0],
    [1 + Number.EPSILON, 1e-10, 1],
  ])('%d^%d is %d', (base, exponent, expected) => {
    expect(portablePower(base, exponent)).toBe(expected)
  })
  it('of a negative number exists only for whole exponents', () => {
    expect(portablePower(-8, 1 / 3)).toBeNaN()
    expect(portablePower(-2, 0.5)).toBeNaN()
    expect(portablePower(-2, 2 ** 60)).toBe(Number.POSITIVE_INFINITY)
  })
  it('keeps its digits where the logarithm is multiplied by a great exponent', () => {
    // (1 + 2⁻²⁰)^(2²⁰) = e^(1 − 2⁻²¹ + 2⁻⁴⁰/3 − …).
    expect(share(portablePower(1 + 2 ** -20, 2 ** 20), portableExp(1 - 2 ** -21 + 2 ** -40 / 3))).toBeLessThan(5e-16)
    expect(share(portablePower(1.0000001, 1e7), 2.7182816925449664)).toBeLessThan(1e-8)
  })
  it('decides in favour of 0 or ∞ for every base beside 1 under an exponent beyond all bounds', () => {
    expect(portablePower(1 + Number.EPSILON, 1e300)).toBe(Number.POSITIVE_INFINITY)
    expect(portablePower(1 - Number.EPSILON / 2, 1e300)).toBe(0)
    expect(portablePower(1 + Number.EPSILON, -1e300)).toBe(0)
  })
  it('of a power is that of the product of the exponents', () => {
    const base = fc.double({ min: 0.1, max: 10, noNaN: true })
    const exponent = fc.double({ min: -8, max: 8, noNaN: true })
    fc.assert(
      fc.property(base, exponent, exponent, (x, a, b) => {
        expect(share(portablePower(portablePower(x, a), b), portablePower(x, a * b))).toBeLessThan(1e-13)
        expect(share(portablePower(x, a) * portablePower(x, b), portablePower(x, a + b))).toBeLessThan(1e-13)
      }),
    )
  })
})
