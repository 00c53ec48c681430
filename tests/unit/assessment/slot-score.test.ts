import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SlotSubmission, slotScore } from '@/lib/assessment/slot-score'
import { someSlot } from '@/tests/support/some-definition'

const schedule = {
  steps: [
    { until: 1_000, percent: 100 },
    { until: 2_000, percent: 80 },
  ],
}
const submission = (given: Partial<SlotSubmission>): SlotSubmission => ({
  variantNumber: 1,
  tryNumber: 1,
  scoreFraction: 1,
  submittedAt: 500,
  ...given,
})

describe('slotScore', () => {
  it('is nothing before anything is submitted', () => {
    expect(slotScore({ slot: someSlot({}), submissions: [], schedule })).toEqual({
      points: 0,
      maxPoints: 10,
      parts: [],
    })
  })

  it('explains a right second try after the date: 10 points, 3 off for the try, a fifth of the rest off for the date', () => {
    const slot = someSlot({ tryPercents: [100, 70, 50] })
    const submissions = [submission({ scoreFraction: 0 }), submission({ tryNumber: 2, submittedAt: 1_500 })]
    const { points, parts } = slotScore({ slot, submissions, schedule })
    expect(points).toBeCloseTo(5.6, 8)
    expect(parts).toHaveLength(1)
    expect(parts[0]).toMatchObject({ tryNumber: 2, earned: 10, tryPercent: 70, tryPoints: -3, creditPercent: 80 })
    expect(parts[0]?.creditPoints).toBeCloseTo(-1.4, 8)
  })

  it('counts half a right answer only where partial credit is given', () => {
    const submissions = [submission({ scoreFraction: 0.5 })]
    expect(slotScore({ slot: someSlot({}), submissions, schedule }).points).toBe(5)
    expect(slotScore({ slot: someSlot({ hasPartialCredit: false }), submissions, schedule }).points).toBe(0)
  })

  it('keeps the best: a late right answer does not replace an early one, nor a worse try a better', () => {
    const slot = someSlot({ tryPercents: [100, 50], variants: 2 })
    const early = submission({ scoreFraction: 0.9 })
    const later = submission({ tryNumber: 2, scoreFraction: 1, submittedAt: 1_500 })
    expect(slotScore({ slot, submissions: [later, early], schedule }).points).toBe(9)
    const second = submission({ variantNumber: 2, scoreFraction: 1 })
    const best = slotScore({ slot, submissions: [early, second], schedule })
    expect(best.parts.map(({ variantNumber }) => variantNumber)).toEqual([2])
    expect(best.points).toBe(10)
  })

  it('names the earlier of two submissions that are worth the same, and the earlier of two variants', () => {
    const slot = someSlot({ tryPercents: [100, 100], variants: 2 })
    const tries = [submission({}), submission({ tryNumber: 2 }), submission({ variantNumber: 2 })]
    const [part] = slotScore({ slot, submissions: tries, schedule }).parts
    expect(part).toMatchObject({ variantNumber: 1, tryNumber: 1 })
  })

  it('gives more than all points before an early date, and none after the last', () => {
    const early = { steps: [{ until: 1_000, percent: 110 }] }
    expect(slotScore({ slot: someSlot({}), submissions: [submission({})], schedule: early }).points).toBe(11)
    const late = [submission({ submittedAt: 1_001 })]
    expect(slotScore({ slot: someSlot({}), submissions: late, schedule: early }).points).toBe(0)
  })

  it('grows with repeated success: three in a row are all the points, to the last bit', () => {
    const slot = someSlot({ streak: 3, variants: 10 })
    const run = [1, 2, 3].map((variantNumber) => submission({ variantNumber }))
    const score = (count: number) => slotScore({ slot, submissions: run.slice(0, count), schedule }).points
    expect(score(1)).toBeCloseTo(10 / 3, 8)
    expect(score(2)).toBeCloseTo(20 / 3, 8)
    expect(score(3)).toBe(10)
  })

  it('begins a streak again after a miss, and keeps the best stretch so far', () => {
    const slot = someSlot({ streak: 3, variants: 10, hasPartialCredit: false })
    const marks = [1, 1, 0, 1]
    const submissions = marks.map((scoreFraction, place) => submission({ variantNumber: place + 1, scoreFraction }))
    const { points, parts } = slotScore({ slot, submissions, schedule })
    expect(points).toBeCloseTo(20 / 3, 8)
    expect(parts.map(({ variantNumber }) => variantNumber)).toEqual([1, 2])
  })

  it('lets a streak end with part of a right answer where partial credit is given', () => {
    const slot = someSlot({ streak: 2, variants: 10 })
    const submissions = [1, 0.5].map((scoreFraction, place) => submission({ variantNumber: place + 1, scoreFraction }))
    expect(slotScore({ slot, submissions, schedule }).points).toBe(7.5)
  })

  it('refuses a try without a percentage and a score that is none', () => {
    expect(() => slotScore({ slot: someSlot({}), submissions: [submission({ tryNumber: 2 })], schedule })).toThrow(
      'a try',
    )
    const broken = [submission({ scoreFraction: Number.NaN })]
    expect(() => slotScore({ slot: someSlot({}), submissions: broken, schedule })).toThrow('a score')
  })

  const slots = fc.record({
    points: fc.integer({ min: 1, max: 100_000 }).map((hundredths) => hundredths / 100),
    hasPartialCredit: fc.boolean(),
    tryPercents: fc
      .array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 })
      .map((drawn) => drawn.toSorted((a, b) => b - a)),
    streak: fc.integer({ min: 1, max: 4 }),
  })
  const someSubmissions = fc.uniqueArray(
    fc.record({
      variantNumber: fc.integer({ min: 1, max: 5 }),
      tryNumber: fc.integer({ min: 1, max: 3 }),
      scoreFraction: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
      submittedAt: fc.integer({ min: 0, max: 2_500 }),
    }),
    { maxLength: 12, selector: ({ variantNumber, tryNumber }) => `${variantNumber} ${tryNumber}` },
  )

  it('has an explanation that adds up to the last bit, in any order', () => {
    fc.assert(
      fc.property(slots, someSubmissions, (slot, submissions) => {
        const { points, parts } = slotScore({ slot: someSlot(slot), submissions, schedule })
        const amounts = parts.flatMap(({ earned, tryPoints, creditPoints }) => [earned, tryPoints, creditPoints])
        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(points)
        expect(amounts.toReversed().reduce((sum, amount) => sum + amount, 0)).toBe(points)
      }),
    )
  })

  it('never falls when something more is submitted, stays within its bounds, and does not depend on the order it is read in', () => {
    fc.assert(
      fc.property(slots, someSubmissions, (rules, submissions) => {
        const slot = someSlot(rules)
        const all = slotScore({ slot, submissions, schedule })
        expect(slotScore({ slot, submissions: submissions.toReversed(), schedule })).toEqual(all)
        expect(all.points).toBeGreaterThanOrEqual(0)
        expect(all.points).toBeLessThanOrEqual(all.maxPoints)
        const last = Math.max(...submissions.map(({ variantNumber }) => variantNumber))
        const before = submissions.filter(({ variantNumber }) => variantNumber < last)
        expect(slotScore({ slot, submissions: before, schedule }).points).toBeLessThanOrEqual(all.points)
      }),
    )
  })
})
