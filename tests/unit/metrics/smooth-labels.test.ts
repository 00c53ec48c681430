import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compensatedSum } from '@/lib/metrics/compensated-sum'
import { smoothLabels } from '@/lib/metrics/smooth-labels'
import { smoothLabelsUniform } from '@/lib/metrics/smooth-labels-uniform'
import { distribution } from './distributions'

const epsilon = fc.double({ min: 0, max: 1, noNaN: true })

describe('smoothing that gives ε to the other classes', () => {
  it('shares ε among them', () => {
    expect(smoothLabels([0, 1, 0, 0, 0], 0.5)).toEqual([0.125, 0.5, 0.125, 0.125, 0.125])
    expect(smoothLabels([1, 0], 0.25)).toEqual([0.75, 0.25])
  })
  it('changes nothing at ε = 0 and leaves the true class nothing at ε = 1', () => {
    expect(smoothLabels([0.25, 0.75], 0)).toEqual([0.25, 0.75])
    expect(smoothLabels([1, 0, 0], 1)).toEqual([0, 0.5, 0.5])
  })
  it('takes ε of each class of a soft target: ½·¾ + ½·¼', () => {
    expect(smoothLabels([0.75, 0.25], 0.5)).toEqual([0.5, 0.5])
    expect(smoothLabels([0.5, 0.5, 0], 0.5)).toEqual([0.375, 0.375, 0.25])
  })
  it('never gives less than nothing where a target rounds to more than 1', () => {
    expect(Math.min(...smoothLabels([1 + 9e-10, 0], 1))).toBe(0)
  })
})

describe('smoothing that gives ε to every class', () => {
  it('mixes with the uniform distribution, the true class included', () => {
    expect(smoothLabelsUniform([1, 0, 0, 0], 0.5)).toEqual([0.625, 0.125, 0.125, 0.125])
    expect(smoothLabelsUniform([0.5, 0.5], 0.3)).toEqual([0.5, 0.5])
    expect(smoothLabelsUniform([1], 0.4)).toEqual([1])
  })
  it('changes nothing at ε = 0 and forgets the target at ε = 1', () => {
    expect(smoothLabelsUniform([0.25, 0.75], 0)).toEqual([0.25, 0.75])
    expect(smoothLabelsUniform([1, 0, 0, 0], 1)).toEqual([0.25, 0.25, 0.25, 0.25])
  })
})

describe('either', () => {
  it('gives a distribution again', () => {
    fc.assert(
      fc.property(distribution, epsilon, (target, share) => {
        for (const smooth of [smoothLabels, smoothLabelsUniform]) {
          const smoothed = smooth(target, share)
          expect(compensatedSum(smoothed)).toBeCloseTo(1, 13)
          expect(Math.min(...smoothed)).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
  it('keeps the likeliest class the likeliest as long as ε is small', () => {
    fc.assert(
      fc.property(distribution, fc.double({ min: 0, max: 0.49, noNaN: true }), (target, share) => {
        for (const smooth of [smoothLabels, smoothLabelsUniform]) {
          const smoothed = smooth(target, share)
          const top = target.indexOf(Math.max(...target))
          expect(smoothed[top]).toBeCloseTo(Math.max(...smoothed), 12)
        }
      }),
    )
  })
})
