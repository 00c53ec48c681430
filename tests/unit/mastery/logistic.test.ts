import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logit, sigmoid } from '@/lib/mastery/logistic'

describe('the logistic scale', () => {
  it('puts eight times in ten at ln 4', () => {
    expect(logit(0.8)).toBeCloseTo(Math.log(4), 14)
    expect(sigmoid(Math.log(4))).toBeCloseTo(0.8, 14)
  })
  it('is exact where e^x would overflow', () => {
    expect(sigmoid(-1000)).toBe(0)
    expect(sigmoid(1000)).toBe(1)
    expect(sigmoid(0)).toBe(0.5)
  })
  it('goes there and back', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0001, max: 0.9999, noNaN: true }), (probability) => {
        expect(sigmoid(logit(probability))).toBeCloseTo(probability, 12)
      }),
    )
  })
  it.each([0, 1, -0.1, 1.1, Number.NaN])('has no log-odds for %d', (probability) => {
    expect(() => logit(probability)).toThrow(/inside \(0, 1\)/)
  })
})
