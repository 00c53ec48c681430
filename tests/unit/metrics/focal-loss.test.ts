import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balancedBinaryFocalLoss } from '@/lib/metrics/balanced-binary-focal-loss'
import { binaryCrossEntropy } from '@/lib/metrics/binary-cross-entropy'
import { binaryFocalLoss } from '@/lib/metrics/binary-focal-loss'
import { crossEntropyOneHot } from '@/lib/metrics/cross-entropy-one-hot'
import { focalLoss } from '@/lib/metrics/focal-loss'
import { distribution } from './distributions'

/** Its complement is exact. */
const share = fc.integer({ min: 1, max: 1023 }).map((of1024) => of1024 / 1024)
const gamma = fc.double({ min: 0, max: 10, noNaN: true })

describe('focal loss', () => {
  it('of a true class held at ½ with γ = 2 is a quarter of a bit', () => {
    expect(focalLoss(0, [0.5, 0.3, 0.2], 2)).toBe(0.25)
    expect(focalLoss(2, [0.5, 0.25, 0.25], 1, Math.E)).toBeCloseTo(0.75 * Math.log(4), 15)
  })
  it('is cross-entropy at γ = 0, and less for every γ above', () => {
    const law = fc.property(distribution, gamma, (q, focus) => {
      expect(focalLoss(0, q, 0)).toBe(crossEntropyOneHot(0, q))
      expect(focalLoss(0, q, focus)).toBeLessThanOrEqual(crossEntropyOneHot(0, q))
    })
    fc.assert(law)
  })
  it('is 0 for the certain and right, Infinity for the certain and wrong, whatever γ', () => {
    for (const focus of [0, 0.5, 2, 1000]) {
      expect(focalLoss(0, [1, 0], focus)).toBe(0)
      expect(focalLoss(1, [1, 0], focus)).toBe(Number.POSITIVE_INFINITY)
      expect(binaryFocalLoss(1, 1, focus)).toBe(0)
      expect(binaryFocalLoss(1, 0, focus)).toBe(Number.POSITIVE_INFINITY)
    }
  })
  it('of two classes is that of the vector (1 − ŷ, ŷ)', () => {
    const law = fc.property(share, fc.constantFrom(0, 1), gamma, (predicted, label, focus) => {
      const vector = focalLoss(label, [1 - predicted, predicted], focus)
      expect(Math.abs(binaryFocalLoss(label, predicted, focus) - vector)).toBeLessThan(1e-12 * Math.max(1, vector))
    })
    fc.assert(law)
  })
  it('of two classes is binary cross-entropy at γ = 0', () => {
    expect(binaryFocalLoss(1, 0.3, 0)).toBe(binaryCrossEntropy(1, 0.3))
    expect(binaryFocalLoss(0, 0.3, 0, 10)).toBe(binaryCrossEntropy(0, 0.3, 10))
    expect(binaryFocalLoss(1, 0.25, 2)).toBe(1.125)
    expect(binaryFocalLoss(0, 0.25, 2)).toBeCloseTo(-0.0625 * Math.log2(0.75), 15)
  })
  it('balanced weighs label 1 by α and label 0 by 1 − α', () => {
    expect(balancedBinaryFocalLoss(1, 0.25, 2, 0.25)).toBe(0.28125)
    expect(balancedBinaryFocalLoss(0, 0.75, 2, 0.25)).toBe(0.84375)
    expect(balancedBinaryFocalLoss(1, 0, 2, 0)).toBe(0)
    expect(balancedBinaryFocalLoss(0, 0.9, 0, 0.5, 10)).toBeCloseTo(0.5, 15)
  })
  it.each([
    ['a negative γ', () => focalLoss(0, [1], -1), 'gamma must be a finite number of at least 0, got -1.'],
    ['an infinite γ', () => binaryFocalLoss(1, 0.5, Number.POSITIVE_INFINITY), 'gamma must be'],
    ['a soft label', () => binaryFocalLoss(0.5, 0.5, 2), 'label must be 0 or 1, got 0.5.'],
    ['α above 1', () => balancedBinaryFocalLoss(1, 0.5, 2, 1.5), 'alpha must be a probability'],
    ['a prediction above 1', () => binaryFocalLoss(1, 1.5, 2), 'predicted must be a probability'],
    ['a class beyond the last', () => focalLoss(1, [1], 2), 'whole number from 0 to 0'],
  ])('refuses %s', (_name, call, message) => {
    expect(call).toThrow(RangeError)
    expect(call).toThrow(message)
  })
})
