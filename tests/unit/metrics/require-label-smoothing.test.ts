import { describe, expect, it } from 'vitest'
import { crossEntropySmoothed } from '@/lib/metrics/cross-entropy-smoothed'
import { requireLabelSmoothing } from '@/lib/metrics/require-label-smoothing'
import { smoothLabels } from '@/lib/metrics/smooth-labels'
import { smoothLabelsUniform } from '@/lib/metrics/smooth-labels-uniform'

describe('label smoothing', () => {
  it('takes any target that is a distribution and any ε from 0 to 1', () => {
    for (const epsilon of [0, 0.1, 1]) expect(() => requireLabelSmoothing([0.25, 0.75], epsilon)).not.toThrow()
  })
  it('refuses another target in both conventions', () => {
    for (const smooth of [requireLabelSmoothing, smoothLabels, smoothLabelsUniform]) {
      expect(() => smooth([0.5, 0.4], 0.1)).toThrow('target must sum to 1')
      expect(() => smooth([], 0.1)).toThrow('at least one entry')
    }
  })
  it('refuses an ε that is no share', () => {
    for (const epsilon of [-0.1, 1.1, Number.NaN]) {
      for (const smooth of [requireLabelSmoothing, smoothLabels, smoothLabelsUniform]) {
        expect(() => smooth([0.5, 0.5], epsilon)).toThrow(`epsilon must be a probability from 0 to 1, got ${epsilon}.`)
      }
      expect(() => crossEntropySmoothed(0, [0.5, 0.5], epsilon)).toThrow('epsilon must be a probability')
    }
  })
})
