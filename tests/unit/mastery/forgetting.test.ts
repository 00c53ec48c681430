import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { priors } from '@/lib/mastery/constants'
import { elapsedDays, momentAfter } from '@/lib/mastery/elapsed-days'
import { daysUntilRetention, faded, fadedAt, retention } from '@/lib/mastery/forgetting'
import { belief, DAY, START } from './factories'

const days = fc.double({ min: 0, max: 5000, noNaN: true })
const practiceCount = fc.double({ min: 0, max: 100, noNaN: true })

describe('forgetting', () => {
  it('keeps (1 + 3/(2·2))^(−0.1) = 0.9456 of a level practised once, after three days', () => {
    expect(retention({ days: 3, practiceCount: 1 }, priors)).toBeCloseTo(0.9455754653426564, 14)
  })
  it('takes nothing while no time has passed', () => {
    expect(retention({ days: 0, practiceCount: 3 }, priors)).toBe(1)
    expect(fadedAt(belief({ mean: 1.5, variance: 0.3 }), { at: START, constants: priors })).toEqual({
      mean: 1.5,
      variance: 0.3,
    })
  })
  it('takes nothing when the clock went backwards or the answer is stamped in the future', () => {
    const future = belief({ mean: 1.5, lastAnsweredAt: START + 30 * DAY })
    expect(fadedAt(future, { at: START, constants: priors }).mean).toBe(1.5)
    expect(elapsedDays({ from: START + DAY, to: START })).toBe(0)
  })
  it('takes less with more practice, and more with more time', () => {
    fc.assert(
      fc.property(days, practiceCount, days, (first, practised, more) => {
        const after = retention({ days: first, practiceCount: practised }, priors)
        expect(retention({ days: first + more, practiceCount: practised }, priors)).toBeLessThanOrEqual(after)
        expect(retention({ days: first, practiceCount: practised + 1 }, priors)).toBeGreaterThanOrEqual(after)
      }),
    )
  })
  it('draws a belief towards what is believed of anybody, never past it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        (mean, variance, retained) => {
          const after = faded({ mean, variance }, { retained, constants: priors })
          expect(Math.abs(after.mean)).toBeLessThanOrEqual(Math.abs(mean))
          expect(Math.abs(after.variance - priors.objectiveVariance)).toBeLessThanOrEqual(
            Math.abs(variance - priors.objectiveVariance) + 1e-15,
          )
        },
      ),
    )
  })
  it('knows the day on which a share is left', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.4, max: 1, noNaN: true }), practiceCount, (retained, practised) => {
        const day = daysUntilRetention({ retained, practiceCount: practised }, priors)
        expect(retention({ days: day, practiceCount: practised }, priors)).toBeCloseTo(retained, 12)
      }),
    )
  })
  it('does not compose, which is why looking stores nothing', () => {
    const two = retention({ days: 2, practiceCount: 0 }, priors)
    expect(two * two).not.toBeCloseTo(retention({ days: 4, practiceCount: 0 }, priors), 3)
  })
})

describe('a moment some days later', () => {
  it('is rounded up to the millisecond', () => {
    expect(momentAfter({ from: START, days: 1 })).toBe(START + DAY)
    expect(momentAfter({ from: START, days: 0.1 / DAY })).toBe(START + 1)
  })
})
