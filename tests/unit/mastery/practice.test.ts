// What one practice does to a level: the gain that fades, and the way to a ceiling.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Constants } from '@/lib/mastery/constants'
import { priors } from '@/lib/mastery/constants'
import { extended } from '@/lib/mastery/extended-constants'
import { approachOf, gainAhead, practised } from '@/lib/mastery/practice'

/** a = 0.1 to a ceiling of 3 whose variance is 0.2; gains 0.2 and 0.15, fading by the square root; doubt 0.04. */
const constants: Constants = { ...extended, gainWhenRight: 0.2, gainWhenWrong: 0.15, practiceVariance: 0.04 }
const once = { weight: 1, scoreFraction: 1, practiceCount: 0, constants }

const anyLevel = fc.record({
  mean: fc.double({ min: -6, max: 6, noNaN: true }),
  variance: fc.double({ min: 0.001, max: 4, noNaN: true }),
})
const anyPractice = fc.record({
  weight: fc.constantFrom(1, 1 / 2, 1 / 3),
  scoreFraction: fc.double({ min: 0, max: 1, noNaN: true }),
  practiceCount: fc.nat({ max: 60 }),
})

describe('a practice', () => {
  it('adds the gain of a right answer and a tenth of the way to the ceiling', () => {
    const { mean, variance } = practised({ mean: 1, variance: 0.5 }, once)
    expect(mean).toBeCloseTo(1 + 0.2 + 0.1 * 2, 12)
    expect(variance).toBeCloseTo(0.81 * 0.5 + 0.19 * 0.2 + 0.04, 12)
  })
  it('fades: at the fourth the gain and its doubt are half of the first, the way to the ceiling the same share', () => {
    const { mean, variance } = practised({ mean: 1, variance: 0.5 }, { ...once, practiceCount: 3 })
    expect(mean).toBeCloseTo(1 + 0.1 + 0.2, 12)
    expect(variance).toBeCloseTo(0.81 * 0.5 + 0.19 * 0.2 + 0.02, 12)
  })
  it('counts half for each of two objectives', () => {
    const { mean, variance } = practised({ mean: 1, variance: 0.5 }, { ...once, weight: 0.5 })
    expect(mean).toBeCloseTo(1 + 0.1 + 0.05 * 2, 12)
    expect(variance).toBeCloseTo(0.9025 * 0.5 + 0.0975 * 0.2 + 0.04, 12)
  })
  it('above the ceiling is the gain alone', () => {
    const { mean, variance } = practised({ mean: 4, variance: 0.5 }, once)
    expect(mean).toBeCloseTo(4.2, 12)
    expect(variance).toBeCloseTo(0.54, 12)
  })
  it('teaches something and leaves doubt, whatever the level and the score', () => {
    fc.assert(
      fc.property(anyLevel, anyPractice, (level, practice) => {
        const after = practised(level, { ...practice, constants })
        expect(after.mean).toBeGreaterThan(level.mean)
        expect(after.variance).toBeGreaterThan(0)
      }),
    )
  })
  it('keeps who stood higher no lower, and who was right no lower than who was wrong', () => {
    fc.assert(
      fc.property(anyLevel, anyPractice, fc.double({ min: 0, max: 3, noNaN: true }), (level, practice, ahead) => {
        const low = practised(level, { ...practice, constants }).mean
        const high = practised({ ...level, mean: level.mean + ahead }, { ...practice, constants }).mean
        const [wrong, right] = [0, 1].map(
          (score) => practised(level, { ...practice, scoreFraction: score, constants }).mean,
        )
        expect(high).toBeGreaterThanOrEqual(low - 1e-12)
        expect(right ?? 0).toBeGreaterThanOrEqual(wrong ?? 0)
      }),
    )
  })
  it('brings learners together: many leave the doubt about the ceiling and what practice itself adds', () => {
    let level = { mean: -1, variance: 4 }
    const steady = { ...constants, practiceVariance: 0, gainWhenRight: 0 }
    for (let count = 0; count < 100; count += 1)
      level = practised(level, { ...once, practiceCount: count, constants: steady })
    expect(level.mean).toBeCloseTo(3, 3)
    expect(level.variance).toBeCloseTo(0.2, 6)
  })
  it('with no ceiling in the constants is the gain and nothing else, to the bit', () => {
    fc.assert(
      fc.property(anyLevel, anyPractice, (level, practice) => {
        const { weight, scoreFraction, practiceCount } = practice
        const fading = (1 + practiceCount) ** -priors.gainFading
        const gain = scoreFraction * priors.gainWhenRight + (1 - scoreFraction) * priors.gainWhenWrong
        expect(practised(level, { ...practice, constants: priors })).toEqual({
          mean: level.mean + weight * gain * fading,
          variance: level.variance + priors.practiceVariance * fading,
        })
      }),
    )
  })
})

describe('what is ahead', () => {
  it('is what a right answer on this objective alone would teach', () => {
    fc.assert(
      fc.property(anyLevel, fc.nat({ max: 60 }), (level, practiceCount) => {
        const taught = practised(level, { ...once, practiceCount }).mean - level.mean
        expect(gainAhead(level.mean, { practiceCount, constants })).toBeCloseTo(taught, 12)
      }),
    )
  })
  it('is no approach where the share is nought', () => {
    const without = { ...constants, extension: extended.extension && { ...extended.extension, practiceApproach: 0 } }
    expect(approachOf(without, 1)).toEqual({ share: 0, ceiling: 0, doubtKept: 1, doubtAdded: 0 })
    expect(gainAhead(1, { practiceCount: 0, constants: without })).toBe(0.2)
  })
})
