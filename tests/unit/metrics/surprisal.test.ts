import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { surprisal } from '@/lib/metrics/surprisal'
import { probability } from './distributions'

describe('the surprisal of an outcome', () => {
  it('counts the halvings to its probability', () => {
    for (const halvings of [0, 1, 2, 10, 1000, 1074]) expect(surprisal(2 ** -halvings)).toBe(halvings)
  })
  it('is in the unit of its base', () => {
    expect(surprisal(0.001, 10)).toBe(3)
    expect(surprisal(0.7, Math.E)).toBeCloseTo(0.35667494393873245, 15)
    expect(surprisal(1 / 9, 3)).toBeCloseTo(2, 15)
  })
  it('is nothing, and not −0, for a certainty, and infinite for the impossible', () => {
    expect([2, Math.E, 10].map((base) => Object.is(surprisal(1, base), 0))).toEqual([true, true, true])
    expect([2, Math.E, 10].map((base) => surprisal(0, base))).toEqual(Array(3).fill(Number.POSITIVE_INFINITY))
  })
  it('is refused outside of [0, 1]', () => {
    for (const bad of [-0.1, 1.1, Number.NaN]) expect(() => surprisal(bad)).toThrow('probability must be a probability')
  })
  it('of two independent outcomes together is the sum', () => {
    fc.assert(
      fc.property(probability, probability, (p, q) => {
        expect(surprisal(p * q)).toBeCloseTo(surprisal(p) + surprisal(q), 10)
      }),
    )
  })
})
