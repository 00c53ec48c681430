import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extended } from '@/lib/mastery/extended-constants'
import {
  intervalOf,
  isDeclarable,
  knownAfterTime,
  type MixedLevel,
  masteryOf,
  momentsOf,
} from '@/lib/mastery/mixed-level'

const constants = extended.extension?.allOrNone ?? null
const rule = { threshold: extended.threshold, declareAt: 0.95 }
const level = (overrides: Partial<MixedLevel> = {}): MixedLevel => ({
  graded: { mean: 0, variance: 1 },
  share: 0.5,
  known: 0.5,
  constants,
  ...overrides,
})

const anyLevel = fc
  .record({
    mean: fc.double({ min: -6, max: 6, noNaN: true }),
    variance: fc.double({ min: 0.01, max: 4, noNaN: true }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    known: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ mean, variance, share, known }) => level({ graded: { mean, variance }, share, known }))

describe('a level under two hypotheses', () => {
  it('is mastered with the mean of the two probabilities', () => {
    // Φ((0 − 1.386)/1) = 0.08281.
    expect(masteryOf(level({ share: 0.25, known: 0.9 }), rule.threshold)).toBeCloseTo(0.25 * 0.9 + 0.75 * 0.08281, 4)
  })
  it('has the moments of the mixture: of two points alone, their mean and spread', () => {
    // Known 0.5 at 2.4, else −4: mean −0.8, variance 3.2².
    const { mean, variance } = momentsOf(level({ share: 1 }))
    expect(mean).toBeCloseTo(-0.8, 12)
    expect(variance).toBeCloseTo(10.24, 12)
  })
  it('is the Gaussian itself where the share is 0', () => {
    expect(momentsOf(level({ share: 0 }))).toEqual({ mean: 0, variance: 1 })
  })
  it('holds its mean inside its interval', () => {
    fc.assert(
      fc.property(anyLevel, (any) => {
        const { low, high } = intervalOf(any)
        const { mean } = momentsOf(any)
        expect(low).toBeLessThanOrEqual(mean)
        expect(high).toBeGreaterThanOrEqual(mean)
      }),
    )
  })
  it('has the interval of a Gaussian where it is one: 1.645 standard deviations', () => {
    const { low, high } = intervalOf(level({ share: 0 }))
    expect(low).toBeCloseTo(-1.64485, 4)
    expect(high).toBeCloseTo(1.64485, 4)
  })
  it('is never declared below the threshold of P', () => {
    fc.assert(
      fc.property(anyLevel, (any) => !isDeclarable(any, rule) || masteryOf(any, rule.threshold) >= rule.declareAt),
    )
  })
  it('may be declared at P = 0.96 if it is graded, but not if that is P(known)', () => {
    const sure = { mean: rule.threshold + 1.76, variance: 1 }
    expect(isDeclarable(level({ graded: sure, share: 0 }), rule)).toBe(true)
    expect(isDeclarable(level({ graded: sure, share: 1, known: 0.96 }), rule)).toBe(false)
    expect(isDeclarable(level({ graded: sure, share: 1, known: 0.99 }), rule)).toBe(true)
  })
})

describe('what is known under the second hypothesis, after time', () => {
  const { threshold } = rule
  const anyGraded = fc.record({
    mean: fc.double({ min: -6, max: 6, noNaN: true }),
    variance: fc.double({ min: 0.01, max: 4, noNaN: true }),
  })
  it('loses the share that the first loses', () => {
    // One spread above the threshold, then on it: Φ(1) = 0.84134, Φ(0) = 0.5.
    const faded = { before: { mean: threshold + 1, variance: 1 }, after: { mean: threshold, variance: 1 }, threshold }
    expect(knownAfterTime(0.95, faded)).toBeCloseTo((0.95 * 0.5) / 0.841_344_746, 8)
  })
  it('never gains by waiting, however little is known', () => {
    const passing = {
      before: { mean: 0, variance: 3.436148584306319 },
      after: { mean: 0, variance: 3.436148584306318 },
    }
    expect(knownAfterTime(5.4e-323, { ...passing, threshold })).toBeLessThanOrEqual(5.4e-323)
  })
  it('never gains by waiting, and stays a probability', () => {
    fc.assert(
      fc.property(anyGraded, anyGraded, fc.double({ min: 0, max: 1, noNaN: true }), (before, after, known) => {
        const faded = knownAfterTime(known, { before, after, threshold })
        expect(faded).toBeGreaterThanOrEqual(0)
        expect(faded).toBeLessThanOrEqual(known)
      }),
    )
  })
})
