import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { masteryCheckScore } from '@/lib/assessment/mastery-check-score'

const kinds = ['mastered', 'not-mastered', 'undecided'] as const
const verdicts = (...given: readonly (typeof kinds)[number][]) =>
  given.map((verdict, place) => ({ objectiveId: `o${place}`, verdict }))

describe('masteryCheckScore', () => {
  it('gives three of five mastered and one undecided 70 of 100', () => {
    const given = verdicts('mastered', 'mastered', 'not-mastered', 'undecided', 'mastered')
    const score = masteryCheckScore({ rules: { points: 100 }, verdicts: given, creditPercent: 100 })
    expect(score).toMatchObject({ points: 70, maxPoints: 100, creditPercent: 100, creditPoints: 0 })
    expect(score.objectives.map(({ points }) => points)).toEqual([20, 20, 0, 10, 20])
  })

  it('takes off what the date does, and adds what it adds', () => {
    const given = verdicts('mastered', 'mastered')
    expect(masteryCheckScore({ rules: { points: 10 }, verdicts: given, creditPercent: 80 })).toMatchObject({
      points: 8,
      creditPoints: -2,
    })
    expect(masteryCheckScore({ rules: { points: 10 }, verdicts: given, creditPercent: 110 })).toMatchObject({
      points: 11,
      creditPoints: 1,
    })
    expect(masteryCheckScore({ rules: { points: 10 }, verdicts: given, creditPercent: 0 }).points).toBe(0)
  })

  it('gives all points for all mastered, and has an explanation that adds up, to the last bit', () => {
    const points = fc.integer({ min: 1, max: 100_000 }).map((hundredths) => hundredths / 100)
    const given = fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 50 })
    fc.assert(
      fc.property(points, given, fc.integer({ min: 0, max: 200 }), (worth, some, creditPercent) => {
        const score = masteryCheckScore({ rules: { points: worth }, verdicts: verdicts(...some), creditPercent })
        const sum = score.objectives.reduce((total, each) => total + each.points, score.creditPoints)
        expect(sum).toBe(score.points)
        const all = verdicts(...some.map(() => 'mastered' as const))
        const full = masteryCheckScore({ rules: { points: worth }, verdicts: all, creditPercent: 100 })
        expect(full.points).toBe(full.maxPoints)
      }),
    )
  })
})
