import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mondaysBetween, weeksAfter } from '@/lib/services/analytics/course-weeks'

describe('weeks of a course', () => {
  it('go on over the end of a month and of a year, and back', () => {
    expect(weeksAfter('2026-12-28', 1)).toBe('2027-01-04')
    expect(weeksAfter('2026-03-02', -1)).toBe('2026-02-23')
  })
  it('are listed from one Monday to another, both of them', () => {
    expect(mondaysBetween('2026-10-19', '2026-11-02')).toEqual(['2026-10-19', '2026-10-26', '2026-11-02'])
    expect(mondaysBetween('2026-10-19', '2026-10-19')).toEqual(['2026-10-19'])
    expect(mondaysBetween('2026-10-26', '2026-10-19')).toEqual([])
  })
  it('lead back where they came from', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), (weeks) => {
        expect(weeksAfter(weeksAfter('2026-11-23', weeks), -weeks)).toBe('2026-11-23')
      }),
      { numRuns: 50 },
    )
  })
})
