// Slopes against central differences of what they are slopes of.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binaryCrossEntropyFromLogit } from '@/lib/metrics/binary-cross-entropy-from-logit'
import { binaryCrossEntropyGradient } from '@/lib/metrics/binary-cross-entropy-gradient'
import { compensatedSum } from '@/lib/metrics/compensated-sum'
import { crossEntropyFromLogits } from '@/lib/metrics/cross-entropy-from-logits'
import { crossEntropyGradient } from '@/lib/metrics/cross-entropy-gradient'
import { smoothLabels } from '@/lib/metrics/smooth-labels'
import { smoothedSoftmaxGradient } from '@/lib/metrics/smoothed-softmax-gradient'
import { softmax } from '@/lib/metrics/softmax'
import { softmaxJacobian } from '@/lib/metrics/softmax-jacobian'
import { logits, pair } from './distributions'

const STEP = 1e-5
const epsilon = fc.double({ min: 0, max: 1, noNaN: true })
const near = (actual: number, expected: number) => expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-8)
const moved = (z: readonly number[], k: number, by: number) =>
  z.map((value, index) => (index === k ? value + by : value))

describe('the gradient', () => {
  it('of binary cross-entropy is σ(z) − y', () => {
    expect(binaryCrossEntropyGradient(1, 0)).toBe(-0.5)
    expect(binaryCrossEntropyGradient(0, 0)).toBe(0.5)
    expect(binaryCrossEntropyGradient(1, 40) / -Math.exp(-40)).toBeCloseTo(1, 12)
    const law = fc.property(epsilon, fc.double({ min: -30, max: 30, noNaN: true }), (label, z) => {
      const loss = (at: number) => binaryCrossEntropyFromLogit(label, at, Math.E)
      near(binaryCrossEntropyGradient(label, z), (loss(z + STEP) - loss(z - STEP)) / (2 * STEP))
    })
    fc.assert(law)
  })
  it('of the smoothed softmax loss is that of cross-entropy with the smoothed target', () => {
    expect(smoothedSoftmaxGradient(0, [0, 0], 0.1)).toEqual([0.5 - 0.9, 0.5 - 0.1])
    const law = fc.property(logits, epsilon, (z, share) => {
      const target = smoothLabels(
        z.map((_, index) => (index === 1 ? 1 : 0)),
        share,
      )
      const slopes = smoothedSoftmaxGradient(1, z, share)
      for (const [k, slope] of slopes.entries()) {
        const loss = (by: number) => crossEntropyFromLogits(target, moved(z, k, by), Math.E)
        near(slope, (loss(STEP) - loss(-STEP)) / (2 * STEP))
      }
      near(compensatedSum(slopes), 0)
    })
    fc.assert(law)
  })
  it('of cross-entropy in its prediction is −p/q, which weighed with q gives −1', () => {
    expect(crossEntropyGradient([1, 0], [0.25, 0.75])).toEqual([-4, 0])
    expect(crossEntropyGradient([0.5, 0.5], [1, 0])).toEqual([-0.5, Number.NEGATIVE_INFINITY])
    const law = fc.property(pair, ([p, q]) => {
      near(compensatedSum(crossEntropyGradient(p, q).map((slope, index) => slope * (q[index] ?? 0))), -1)
    })
    fc.assert(law)
  })
  it.each([
    ['a label above 1', () => binaryCrossEntropyGradient(2, 0), 'label must be a probability'],
    ['a NaN logit', () => binaryCrossEntropyGradient(1, Number.NaN), 'must be a number, got NaN'],
    ['a class beyond the last', () => smoothedSoftmaxGradient(2, [0, 0], 0.1), 'whole number from 0 to 1'],
    ['a single class', () => smoothedSoftmaxGradient(0, [0], 0.1), 'at least two classes'],
    ['vectors of two lengths', () => crossEntropyGradient([1], [0.5, 0.5]), 'same number of outcomes'],
    ['a temperature of 0', () => softmaxJacobian([0, 1], 0), 'temperature must be'],
    ['logits all ruled out', () => softmaxJacobian([Number.NEGATIVE_INFINITY]), 'at least one finite number'],
  ])('refuses %s', (_name, call, message) => {
    expect(call).toThrow(RangeError)
    expect(call).toThrow(message)
  })
})

describe('the Jacobian of softmax', () => {
  it('of two equal logits is a quarter and its negative', () => {
    expect(softmaxJacobian([0, 0])).toEqual([
      [0.25, -0.25],
      [-0.25, 0.25],
    ])
    expect(softmaxJacobian([0, 0], 2)).toEqual([
      [0.125, -0.125],
      [-0.125, 0.125],
    ])
    expect(softmaxJacobian([7])).toEqual([[0]])
  })
  it('keeps the slope of a nearly certain prediction', () => {
    expect((softmaxJacobian([50, 0])[0]?.[0] ?? 0) / Math.exp(-50)).toBeCloseTo(1, 12)
  })
  it('is the slope of each probability in each logit, at any temperature', () => {
    const law = fc.property(logits, fc.double({ min: 0.5, max: 5, noNaN: true }), (z, temperature) => {
      for (const [i, row] of softmaxJacobian(z, temperature).entries()) {
        for (const [j, slope] of row.entries()) {
          const at = (by: number) => softmax(moved(z, j, by), temperature)[i] ?? Number.NaN
          near(slope, (at(STEP) - at(-STEP)) / (2 * STEP))
        }
        near(compensatedSum(row), 0)
      }
    })
    fc.assert(law, { numRuns: 50 })
  })
})
