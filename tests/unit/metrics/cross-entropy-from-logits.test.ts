import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crossEntropyFromLogits } from '@/lib/metrics/cross-entropy-from-logits'
import { softmaxCrossEntropyGradient } from '@/lib/metrics/softmax-cross-entropy-gradient'
import { targetAndLogits } from './distributions'

const none = Number.NEGATIVE_INFINITY

describe('cross-entropy from logits', () => {
  it('of equal logits is log n', () => {
    expect(crossEntropyFromLogits([1, 0, 0, 0], [3, 3, 3, 3])).toBeCloseTo(2, 14)
    expect(crossEntropyFromLogits([0.2, 0.8], [0, 0], Math.E)).toBeCloseTo(Math.LN2, 15)
  })
  it('of log-odds is that of their probabilities: softmax(0, ln 3) = ¼, ¾', () => {
    expect(crossEntropyFromLogits([1, 0], [0, Math.log(3)])).toBeCloseTo(2, 14)
    expect(crossEntropyFromLogits([0.5, 0.5], [0, Math.log(3)])).toBeCloseTo((2 + Math.log2(4 / 3)) / 2, 14)
    expect(crossEntropyFromLogits([1, 0], [0, Math.log(9)], 10)).toBeCloseTo(1, 14)
  })
  it('stays finite where the probability rounds to 0, and keeps the digits where it rounds to 1', () => {
    expect(crossEntropyFromLogits([1, 0], [-800, 0], Math.E)).toBe(800)
    expect(crossEntropyFromLogits([1, 0], [50, 0], Math.E) / Math.exp(-50)).toBeCloseTo(1, 12)
  })
  it('of a class ruled out is infinite only where it happens', () => {
    expect(crossEntropyFromLogits([0.5, 0.5], [0, none])).toBe(Number.POSITIVE_INFINITY)
    expect(Object.is(crossEntropyFromLogits([1, 0], [0, none]), 0)).toBe(true)
  })
  it('does not move when every logit moves alike', () => {
    fc.assert(
      fc.property(targetAndLogits, fc.integer({ min: -500, max: 500 }), ([target, z], shift) => {
        const moved = z.map((value) => value + shift)
        expect(crossEntropyFromLogits(target, moved)).toBeCloseTo(crossEntropyFromLogits(target, z), 9)
      }),
    )
  })
})

describe('its gradient', () => {
  it('is what softmax gives too much to each class', () => {
    const [first, second] = softmaxCrossEntropyGradient([1, 0], [0, Math.log(3)])
    expect(first).toBeCloseTo(-0.75, 15)
    expect(second).toBeCloseTo(0.75, 15)
    expect(softmaxCrossEntropyGradient([0, 1, 0, 0], [5, 5, 5, 5])).toEqual([0.25, -0.75, 0.25, 0.25])
  })
  it('vanishes at the target, also beside a class ruled out', () => {
    expect(softmaxCrossEntropyGradient([0.5, 0.5, 0], [2, 2, none])).toEqual([0, 0, 0])
  })
  it('keeps the small error of the greatest class on whichever place it stands', () => {
    for (const z of [
      [0, 40],
      [40, 0],
    ]) {
      const slopes = softmaxCrossEntropyGradient(
        z.map((value) => (value === 40 ? 1 : 0)),
        z,
      )
      expect(Math.max(...slopes) / Math.exp(-40)).toBeCloseTo(1, 12)
      expect(Math.min(...slopes) / Math.exp(-40)).toBeCloseTo(-1, 12)
    }
  })
  it('points downhill: a small step against it lowers the loss', () => {
    fc.assert(
      fc.property(targetAndLogits, ([target, z]) => {
        const slopes = softmaxCrossEntropyGradient(target, z)
        fc.pre(Math.max(...slopes.map(Math.abs)) > 1e-3)
        const stepped = z.map((value, index) => value - 0.1 * (slopes[index] ?? 0))
        expect(crossEntropyFromLogits(target, stepped)).toBeLessThan(crossEntropyFromLogits(target, z))
      }),
    )
  })
})
