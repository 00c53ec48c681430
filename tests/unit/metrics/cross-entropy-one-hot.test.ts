import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crossEntropy } from '@/lib/metrics/cross-entropy'
import { crossEntropyOneHot } from '@/lib/metrics/cross-entropy-one-hot'
import { crossEntropySmoothed } from '@/lib/metrics/cross-entropy-smoothed'
import { distribution } from './distributions'

const oneHot = (index: number, count: number) => Array.from({ length: count }, (_, each) => (each === index ? 1 : 0))

describe('the loss of a known class', () => {
  it('is the surprisal of that class, counted from 0', () => {
    const predicted = [0.5, 0.375, 0.125]
    expect([0, 2].map((index) => crossEntropyOneHot(index, predicted))).toEqual([1, 3])
    expect(crossEntropyOneHot(1, predicted)).toBeCloseTo(Math.log2(8 / 3), 15)
    expect(crossEntropyOneHot(0, [0.7, 0.2, 0.1], Math.E)).toBeCloseTo(0.35667494393873245, 15)
    expect(crossEntropyOneHot(0, [0.1, 0.9], 10)).toBe(1)
  })
  it('is 0 for certainty, also where rounding made it a little more than 1', () => {
    expect(crossEntropyOneHot(0, [1 + 5e-10, 0])).toBe(0)
    expect(crossEntropyOneHot(1, [1, 0])).toBe(Number.POSITIVE_INFINITY)
  })
  it('is the cross-entropy of the one-hot target', () => {
    fc.assert(
      fc.property(distribution, fc.nat(), fc.constantFrom(2, Math.E, 10), (q, choice, base) => {
        const index = choice % q.length
        expect(crossEntropyOneHot(index, q, base)).toBeCloseTo(crossEntropy(oneHot(index, q.length), q, base), 12)
      }),
    )
  })
})

describe('the loss of a smoothed class', () => {
  it('mixes in the surprisals of the other classes', () => {
    // 0.8·1 + 0.1·2 + 0.1·2 bits.
    expect(crossEntropySmoothed(0, [0.5, 0.25, 0.25], 0.2)).toBeCloseTo(1.2, 14)
    // 0.9·2 + 0.1·(1 + 2)/2 bits.
    expect(crossEntropySmoothed(1, [0.5, 0.25, 0.25], 0.1)).toBeCloseTo(1.95, 14)
    expect(crossEntropySmoothed(0, [0.1, 0.9], 0, 10)).toBeCloseTo(1, 14)
  })
  it('is that of the wrong classes alone at ε = 1', () => {
    expect(crossEntropySmoothed(0, [0.5, 0.25, 0.25], 1)).toBe(2)
  })
  it('punishes certainty without end', () => {
    expect(crossEntropySmoothed(0, [1, 0], 0)).toBe(0)
    expect(crossEntropySmoothed(0, [1, 0], 0.01)).toBe(Number.POSITIVE_INFINITY)
  })
  it('needs another class', () => {
    expect(() => crossEntropySmoothed(0, [1], 0.1)).toThrow('at least two classes')
  })
  it('is least for the smoothed target itself', () => {
    fc.assert(
      fc.property(distribution, fc.double({ min: 0, max: 1, noNaN: true }), (q, epsilon) => {
        const target = oneHot(0, q.length).map((mass) => (mass === 1 ? 1 - epsilon : epsilon / (q.length - 1)))
        expect(crossEntropySmoothed(0, target, epsilon)).toBeLessThanOrEqual(
          crossEntropySmoothed(0, q, epsilon) + 1e-12,
        )
      }),
    )
  })
})
