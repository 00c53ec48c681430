import { describe, expect, it } from 'vitest'
import { accommodationSchema } from '@/lib/assessment/accommodation'

const isGood = (given: unknown) => accommodationSchema.safeParse(given).success

describe('accommodationSchema', () => {
  it('takes any of its four terms, and none', () => {
    expect(isGood({})).toBe(true)
    expect(isGood({ timeFactor: 1.25 })).toBe(true)
    expect(isGood({ extraAttempts: 1, opensAt: '2026-06-01T09:00' })).toBe(true)
    expect(isGood({ opensAt: null, timeline: [] })).toBe(true)
  })

  it('refuses less time than all have, fewer attempts and parts of attempts', () => {
    for (const given of [{ timeFactor: 0.9 }, { timeFactor: 11 }, { extraAttempts: -1 }, { extraAttempts: 0.5 }])
      expect(isGood(given)).toBe(false)
  })

  it('refuses a day that is on no calendar, also in a timeline', () => {
    expect(isGood({ opensAt: '2027-02-29T09:00' })).toBe(false)
    expect(isGood({ opensAt: '2028-02-29T09:00' })).toBe(true)
    expect(isGood({ timeline: [{ until: '2026-06-31T09:00', percent: 100 }] })).toBe(false)
    expect(isGood({ timeline: [{ until: '2026-06-30T24:30', percent: 100 }] })).toBe(false)
  })

  it('says what a factor must be', () => {
    const { error } = accommodationSchema.safeParse({ timeFactor: 0.5 })
    expect(error?.issues[0]?.message).toBe('Give 1 or more: 1.5 is half as much time again.')
  })
})
