import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calibrationBins } from '@/lib/metrics/calibration-bins'
import { expectedCalibrationError } from '@/lib/metrics/expected-calibration-error'
import { maximumCalibrationError } from '@/lib/metrics/maximum-calibration-error'
import { reliabilityDiagram } from '@/lib/metrics/reliability-diagram'
import { forecasts } from './distributions'

const binCount = fc.integer({ min: 1, max: 100 })
const edgesOf = (confidence: number, count: number) => {
  const [bin] = calibrationBins({ confidences: [confidence], outcomes: [1], binCount: count })
  return [bin?.lower, bin?.upper]
}

describe('the bins of calibration', () => {
  it('are open on the left and closed on the right, the first holding 0 too', () => {
    expect(edgesOf(0, 10)).toEqual([0, 0.1])
    expect(edgesOf(0.1, 10)).toEqual([0, 0.1])
    expect(edgesOf(0.3, 10)).toEqual([0.2, 0.3])
    expect(edgesOf(0.1 + 0.2, 10)).toEqual([0.3, 0.4])
    expect(edgesOf(0.5, 2)).toEqual([0, 0.5])
    expect(edgesOf(0.5 + 2 ** -53, 2)).toEqual([0.5, 1])
    expect(edgesOf(1, 10)).toEqual([0.9, 1])
    expect(edgesOf(5e-324, 10)).toEqual([0, 0.1])
  })
  it('put every hundredth in the bin it closes, though the product with the count may round', () => {
    for (let hundredths = 1; hundredths <= 100; hundredths += 1) {
      expect(edgesOf(hundredths / 100, 100)).toEqual([(hundredths - 1) / 100, hundredths / 100])
    }
  })
  it('hold each confidence once, within their edges', () => {
    const law = fc.property(forecasts, binCount, ({ confidences, outcomes }, count) => {
      const bins = calibrationBins({ confidences, outcomes, binCount: count })
      expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(confidences.length)
      expect(bins.reduce((sum, { hits }) => sum + hits, 0)).toBe(outcomes.filter((outcome) => outcome === 1).length)
      for (const { lower, upper, confidenceSum, count: n } of bins) {
        expect(confidenceSum / n).toBeGreaterThanOrEqual(lower - 1e-15)
        expect(confidenceSum / n).toBeLessThanOrEqual(upper + 1e-15)
      }
    })
    fc.assert(law)
  })
  it.each([
    [[0.5], [1], 0, 'binCount must be a whole number from 1 to 1000, got 0.'],
    [[0.5], [1], 2.5, 'binCount must be'],
    [[0.5], [1], 1001, 'binCount must be'],
    [[0.5], [0.5], 10, 'outcomes, entry 1, must be 0 or 1, got 0.5.'],
    [[0.5], [1, 0], 10, 'forecasts need as many outcomes, got 1 and 2.'],
    [[1.5], [1], 10, 'must be a probability from 0 to 1, got 1.5'],
    [[], [], 10, 'at least one probability'],
  ])('refuse %j with %j in %j', (confidences, outcomes, count, message) => {
    expect(() => calibrationBins({ confidences, outcomes, binCount: count })).toThrow(RangeError)
    expect(() => calibrationBins({ confidences, outcomes, binCount: count })).toThrow(message)
  })
})

describe('calibration error', () => {
  const [confidences, outcomes] = [
    [0.75, 0.75, 0.5, 0.5],
    [1, 1, 0, 1],
  ]
  it('is the mean gap of the bins by their counts, and the greatest gap', () => {
    expect(expectedCalibrationError(confidences, outcomes, 2)).toBe(0.125)
    expect(maximumCalibrationError(confidences, outcomes, 2)).toBe(0.25)
    expect(expectedCalibrationError([0.5, 1, 1], [1, 1, 1], 2)).toBeCloseTo(0.5 / 3, 15)
  })
  it('counts ten bins when no number is given', () => {
    const apart = [0.05, 0.15]
    expect(expectedCalibrationError(apart, [1, 0])).toBe(expectedCalibrationError(apart, [1, 0], 10))
    expect(maximumCalibrationError(apart, [1, 0])).toBeCloseTo(0.95, 15)
    expect(reliabilityDiagram(apart, [1, 0])).toEqual([
      [0, 0.1, 0.05, 1, 1],
      [0.1, 0.2, 0.15, 0, 1],
    ])
  })
  it('is 0 for forecasts that come true as often as they say and 1 for certainty that never does', () => {
    expect(expectedCalibrationError([0.5, 0.5], [1, 0])).toBe(0)
    expect(expectedCalibrationError([1, 1, 0], [0, 0, 1])).toBe(1)
    expect(maximumCalibrationError([1], [0])).toBe(1)
  })
  it('lies in [0, 1], and the greatest gap is no less than the mean one', () => {
    const law = fc.property(forecasts, binCount, (drawn, count) => {
      const mean = expectedCalibrationError(drawn.confidences, drawn.outcomes, count)
      const greatest = maximumCalibrationError(drawn.confidences, drawn.outcomes, count)
      expect(mean).toBeGreaterThanOrEqual(0)
      expect(mean).toBeLessThanOrEqual(greatest + 1e-15)
      expect(greatest).toBeLessThanOrEqual(1)
    })
    fc.assert(law)
  })
  it('can be read off the reliability diagram', () => {
    const law = fc.property(forecasts, binCount, (drawn, count) => {
      const rows = reliabilityDiagram(drawn.confidences, drawn.outcomes, count)
      const sum = rows.reduce((total, [, , mean = 0, share = 0, n = 0]) => total + n * Math.abs(share - mean), 0)
      const error = expectedCalibrationError(drawn.confidences, drawn.outcomes, count)
      expect(Math.abs(sum / drawn.confidences.length - error)).toBeLessThan(1e-13)
    })
    fc.assert(law)
  })
})
