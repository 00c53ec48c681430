import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binaryEntropy } from '@/lib/metrics/binary-entropy'
import { entropy } from '@/lib/metrics/entropy'
import { logSigmoid } from '@/lib/metrics/log-sigmoid'
import { logit } from '@/lib/metrics/logit'
import { portableExpm1 } from '@/lib/metrics/portable-expm1'
import { sigmoid } from '@/lib/metrics/sigmoid'
import { probability } from './distributions'

describe('the logit', () => {
  it('of ¾ is ln 3, of ½ 0 and of certainty infinite', () => {
    expect(logit(0.75)).toBeCloseTo(Math.log(3), 15)
    expect([logit(0.5), logit(0), logit(1)]).toEqual([0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
  })
  it('keeps its digits where p is all but ½', () => {
    expect(logit(0.5 + 2 ** -50) / 2 ** -48).toBeCloseTo(1, 13)
    expect(logit(0.49999) / (-2 * Math.atanh(2 * (0.5 - 0.49999)))).toBeCloseTo(1, 13)
  })
  it('undoes the sigmoid', () => {
    const law = fc.property(fc.double({ min: -15, max: 15, noNaN: true }), (z) => {
      expect(Math.abs(logit(sigmoid(z)) - z)).toBeLessThan(1e-9)
    })
    fc.assert(law)
  })
  it('refuses what is no probability', () => {
    expect(() => logit(1.5)).toThrow('probability must be a probability from 0 to 1, got 1.5')
  })
})

describe('the log-sigmoid', () => {
  it('is −ln 2 at 0, z far below and −e⁻ᶻ far above', () => {
    expect(logSigmoid(0)).toBeCloseTo(-Math.LN2, 15)
    expect(logSigmoid(-1000)).toBe(-1000)
    expect(logSigmoid(100) / -Math.exp(-100)).toBeCloseTo(1, 13)
    expect(logSigmoid(Number.NEGATIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY)
  })
  it('is the logarithm of the sigmoid', () => {
    const law = fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (z) => {
      expect(Math.abs(Math.exp(logSigmoid(z)) - sigmoid(z))).toBeLessThan(1e-14)
    })
    fc.assert(law)
  })
  it('refuses NaN', () => {
    expect(() => logSigmoid(Number.NaN)).toThrow('A logit must be a number, got NaN.')
  })
})

describe('eˣ − 1', () => {
  it('keeps the digits of the smallest x', () => {
    expect(portableExpm1(1e-20)).toBe(1e-20)
    expect(portableExpm1(-5e-324)).toBe(-5e-324)
    expect(portableExpm1(0)).toBe(0)
    expect(portableExpm1(Math.LN2)).toBeCloseTo(1, 15)
    expect(portableExpm1(Number.NEGATIVE_INFINITY)).toBe(-1)
  })
  it('agrees with the engine’s own to a few units of the last place', () => {
    const law = fc.property(fc.double({ min: -40, max: 700, noNaN: true }), (x) => {
      expect(Math.abs(portableExpm1(x) - Math.expm1(x))).toBeLessThanOrEqual(1e-15 * Math.abs(Math.expm1(x)))
    })
    fc.assert(law, { numRuns: 500 })
  })
})

describe('binary entropy', () => {
  it('is that of the event and its opposite', () => {
    expect(binaryEntropy(0.25)).toBeCloseTo(2 - 0.75 * Math.log2(3), 15)
    expect([binaryEntropy(0), binaryEntropy(0.5), binaryEntropy(1)]).toEqual([0, 1, 0])
    fc.assert(
      fc.property(probability, (p) => {
        expect(Math.abs(binaryEntropy(p, 10) - entropy([p, 1 - p], 10))).toBeLessThan(1e-14)
      }),
    )
  })
})
