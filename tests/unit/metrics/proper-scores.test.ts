import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binaryBrierScore } from '@/lib/metrics/binary-brier-score'
import { brierDecomposition } from '@/lib/metrics/brier-decomposition'
import { brierScore } from '@/lib/metrics/brier-score'
import { compensatedSum } from '@/lib/metrics/compensated-sum'
import { crossEntropyOneHot } from '@/lib/metrics/cross-entropy-one-hot'
import { logScore } from '@/lib/metrics/log-score'
import { sphericalScore } from '@/lib/metrics/spherical-score'
import { forecasts, pair, probability } from './distributions'

const mean = (truth: readonly number[], score: (outcome: number) => number) =>
  compensatedSum(truth.map((mass, outcome) => mass * score(outcome)))

describe('the scores of a forecast', () => {
  it('of ½, ¼, ¼ when the first comes true are −1 bit, 0.375 and ½/√⅜', () => {
    const forecast = [0.5, 0.25, 0.25]
    expect(logScore(0, forecast)).toBe(-1)
    expect(brierScore(0, forecast)).toBe(0.375)
    expect(sphericalScore(0, forecast)).toBeCloseTo(0.5 / Math.sqrt(0.375), 15)
  })
  it('are the best there is for a certain and right one, and the worst for a certain and wrong one', () => {
    expect([logScore(0, [1, 0]), brierScore(0, [1, 0]), sphericalScore(0, [1, 0])]).toEqual([0, 0, 1])
    expect([logScore(1, [1, 0]), brierScore(1, [1, 0]), sphericalScore(1, [1, 0])]).toEqual([-Infinity, 2, 0])
  })
  it('are strictly proper: the truth expects more than any other forecast', () => {
    const law = fc.property(pair, ([truth, other]) => {
      const apart = Math.max(...truth.map((mass, index) => Math.abs(mass - (other[index] ?? 0))))
      fc.pre(apart > 1e-4)
      expect(mean(truth, (k) => logScore(k, truth))).toBeGreaterThan(mean(truth, (k) => logScore(k, other)))
      expect(mean(truth, (k) => brierScore(k, truth))).toBeLessThan(mean(truth, (k) => brierScore(k, other)))
      expect(mean(truth, (k) => sphericalScore(k, truth))).toBeGreaterThan(mean(truth, (k) => sphericalScore(k, other)))
    })
    fc.assert(law)
  })
  it('by the logarithm are the loss turned round, in any base', () => {
    expect(logScore(1, [0.9, 0.1], 10)).toBeCloseTo(-1, 15)
    const law = fc.property(pair, ([p]) => {
      expect(logScore(0, p, Math.E)).toBe(-crossEntropyOneHot(0, p, Math.E))
    })
    fc.assert(law)
  })
  it.each([
    ['a class beyond the last', () => logScore(2, [0.5, 0.5])],
    ['a class that is no whole number', () => brierScore(0.5, [0.5, 0.5])],
    ['a class below the first', () => sphericalScore(-1, [0.5, 0.5])],
    ['a forecast that does not sum to 1', () => brierScore(0, [0.5])],
    ['a forecast of nothing', () => sphericalScore(0, [])],
  ])('refuse %s', (_name, call) => {
    expect(call).toThrow(RangeError)
  })
})

describe('the binary Brier score', () => {
  it('is the mean squared error: (¼ + 0 + 1)/3', () => {
    expect(binaryBrierScore([0.5, 1, 1], [1, 1, 0])).toBeCloseTo(1.25 / 3, 15)
  })
  it('is half of that over two classes', () => {
    const law = fc.property(probability, (p) => {
      expect(2 * binaryBrierScore([p], [1])).toBeCloseTo(brierScore(0, [p, 1 - p]), 14)
    })
    fc.assert(law)
  })
  it('refuses an outcome that is a share, and lists of two lengths', () => {
    expect(() => binaryBrierScore([0.5], [0.5])).toThrow('outcomes, entry 1, must be 0 or 1')
    expect(() => binaryBrierScore([0.5], [])).toThrow('as many outcomes, got 1 and 0')
    expect(() => binaryBrierScore([0.5], JSON.parse('"1"'))).toThrow('outcomes must be a vector of 0 and 1')
  })
})

describe('Murphy’s decomposition', () => {
  it('of two forecasts, ¾ always right and ¼ right half the time, is 1/16, 1/16 and 3/16', () => {
    expect(brierDecomposition([0.75, 0.75, 0.25, 0.25], [1, 1, 0, 1])).toEqual([0.0625, 0.0625, 0.1875])
  })
  it('has no resolution when every forecast is the same, and no unreliability when that is the base rate', () => {
    expect(brierDecomposition([0.5, 0.5], [1, 0])).toEqual([0, 0, 0.25])
  })
  it('adds up to the score', () => {
    const law = fc.property(forecasts, ({ confidences, outcomes }) => {
      const [reliability = 0, resolution = 0, uncertainty = 0] = brierDecomposition(confidences, outcomes)
      const score = binaryBrierScore(confidences, outcomes)
      expect(Math.abs(reliability - resolution + uncertainty - score)).toBeLessThan(1e-14)
      for (const part of [reliability, resolution, uncertainty]) expect(part).toBeGreaterThanOrEqual(0)
      expect(resolution).toBeLessThanOrEqual(uncertainty + 1e-15)
    })
    fc.assert(law)
  })
  it('refuses what the score refuses', () => {
    expect(() => brierDecomposition([], [])).toThrow('at least one probability')
    expect(() => brierDecomposition([0.5], [2])).toThrow('must be 0 or 1, got 2')
  })
})
