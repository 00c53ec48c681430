import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binaryCrossEntropy } from '@/lib/metrics/binary-cross-entropy'
import { binaryCrossEntropyFromLogit } from '@/lib/metrics/binary-cross-entropy-from-logit'
import { crossEntropy } from '@/lib/metrics/cross-entropy'

const unit = fc.double({ min: 0, max: 1, noNaN: true })

describe('binary cross-entropy', () => {
  it('of a hard label is the surprisal of what happened', () => {
    expect(binaryCrossEntropy(1, 0.125)).toBeCloseTo(3, 14)
    expect(binaryCrossEntropy(0, 0.875)).toBeCloseTo(3, 14)
    expect(binaryCrossEntropy(1, 0.9, Math.E)).toBeCloseTo(0.10536051565782628, 15)
    expect(binaryCrossEntropy(0, 0.9, 10)).toBeCloseTo(1, 14)
  })
  it('of a soft label mixes the two', () => {
    expect(binaryCrossEntropy(0.5, 0.5)).toBeCloseTo(1, 15)
    expect(binaryCrossEntropy(0.75, 0.25)).toBeCloseTo(0.75 * 2 + 0.25 * Math.log2(4 / 3), 14)
  })
  it('is infinite for a certainty that fails, by however little', () => {
    expect([binaryCrossEntropy(1, 0), binaryCrossEntropy(0, 1), binaryCrossEntropy(0.01, 0)]).toEqual(
      Array(3).fill(Number.POSITIVE_INFINITY),
    )
    expect(binaryCrossEntropy(0, 1e-20, Math.E)).toBe(1e-20)
  })
  it('takes only probabilities, and says which is none', () => {
    for (const bad of [-0.1, 1.1, Number.NaN]) {
      expect(() => binaryCrossEntropy(bad, 0.5)).toThrow(`label must be a probability from 0 to 1, got ${bad}.`)
      expect(() => binaryCrossEntropy(0.5, bad)).toThrow(`predicted must be a probability from 0 to 1, got ${bad}.`)
      expect(() => binaryCrossEntropyFromLogit(bad, 0)).toThrow('label must be a probability')
    }
  })
  it('is the cross-entropy of two classes, and the same with the classes exchanged', () => {
    fc.assert(
      fc.property(unit, fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (y, p) => {
        expect(binaryCrossEntropy(y, p)).toBeCloseTo(crossEntropy([y, 1 - y], [p, 1 - p]), 10)
        expect(binaryCrossEntropy(1 - y, 1 - p)).toBeCloseTo(binaryCrossEntropy(y, p), 9)
      }),
    )
  })
})

describe('binary cross-entropy from a logit', () => {
  it('is ln 2 where nothing is known, and ln(1 + e⁻ᶻ) for class 1', () => {
    expect(binaryCrossEntropyFromLogit(1, 0)).toBeCloseTo(1, 15)
    expect(binaryCrossEntropyFromLogit(0, 0, Math.E)).toBeCloseTo(Math.LN2, 15)
    expect(binaryCrossEntropyFromLogit(1, Math.log(3))).toBeCloseTo(Math.log2(4 / 3), 14)
    expect(binaryCrossEntropyFromLogit(0, Math.log(3))).toBeCloseTo(2, 14)
  })
  it('is the size of the logit when certain and wrong, and nearly nothing when right', () => {
    expect(binaryCrossEntropyFromLogit(0, 750, Math.E)).toBe(750)
    expect(binaryCrossEntropyFromLogit(1, -750, Math.E)).toBe(750)
    expect(binaryCrossEntropyFromLogit(1, 40, Math.E) / Math.exp(-40)).toBeCloseTo(1, 12)
    expect(binaryCrossEntropyFromLogit(0.25, 750, Math.E)).toBe(562.5)
  })
  it('refuses a logit that is not finite', () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(() => binaryCrossEntropyFromLogit(1, bad)).toThrow(`logit must be a finite number, got ${bad}.`)
    }
  })
  it('differs between the two labels by the logit', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (z) => {
        const gap = binaryCrossEntropyFromLogit(0, z, Math.E) - binaryCrossEntropyFromLogit(1, z, Math.E)
        expect(gap).toBeCloseTo(z, 10)
      }),
    )
  })
})
