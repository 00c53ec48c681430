import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chanceOfReturn, isSilent, ownRhythm } from '@/lib/mastery/own-rhythm'

const day = (at: number, answers = 10) => ({ day: at, answers })

describe("somebody's own rhythm", () => {
  it('is counted by hand: thirty answers over ten days, three days ago', () => {
    expect(ownRhythm([day(9), day(0), day(2)], 12)).toEqual({
      answersPerDay: 3,
      silentDays: 3,
      longestGapDays: 7,
      returns: 1,
    })
  })
  it('is not there before the first answer', () => {
    expect(ownRhythm([], 5)).toBeNull()
    expect(ownRhythm([day(1, 0)], 5)).toBeNull()
  })
  it('spreads one evening over a week', () => {
    expect(ownRhythm([day(3, 14)], 3)).toEqual({ answersPerDay: 2, silentDays: 0, longestGapDays: null, returns: 0 })
  })
  it('looks at the four weeks before the last answer', () => {
    expect(ownRhythm([day(0, 1_000), day(50, 28), day(77, 28)], 77)?.answersPerDay).toBe(2)
  })
  it('leaves out a day that has not come', () => {
    expect(ownRhythm([day(3), day(9)], 4)?.silentDays).toBe(1)
  })
})

describe('silence', () => {
  const rhythm = { answersPerDay: 3, longestGapDays: 9, returns: 0 }
  it('is a week at least', () => {
    expect(isSilent({ ...rhythm, longestGapDays: 2, silentDays: 6 })).toBe(false)
    expect(isSilent({ ...rhythm, longestGapDays: 2, silentDays: 7 })).toBe(true)
  })
  it('is as long as any they came back from', () => {
    expect(isSilent({ ...rhythm, silentDays: 8 })).toBe(false)
    expect(isSilent({ ...rhythm, silentDays: 9 })).toBe(true)
  })
  it('ends by itself half the time where nothing is known of it, and oftener after each return', () => {
    expect(chanceOfReturn({ ...rhythm, silentDays: 20 })).toBe(1 / 2)
    expect(chanceOfReturn({ ...rhythm, silentDays: 9, returns: 1 })).toBe(2 / 3)
    expect(chanceOfReturn({ ...rhythm, silentDays: 1 })).toBe(1)
  })
  it('keeps every figure finite and in its range, whatever the days', () => {
    const days = fc.array(fc.record({ day: fc.integer({ min: 0, max: 90 }), answers: fc.nat({ max: 50 }) }))
    fc.assert(
      fc.property(days, (some) => {
        const found = ownRhythm(some, 90)
        if (found === null) return
        expect(found.answersPerDay).toBeGreaterThan(0)
        expect(found.silentDays).toBeGreaterThanOrEqual(0)
        expect(chanceOfReturn(found)).toBeGreaterThanOrEqual(0.5)
        expect(chanceOfReturn(found)).toBeLessThanOrEqual(1)
      }),
      { numRuns: 100 },
    )
  })
})
