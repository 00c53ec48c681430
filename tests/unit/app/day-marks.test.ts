import { describe, expect, it } from 'vitest'
import { dayMarks } from '@/app/components/analytics/quiz-statistics/day-marks'

const day = (date: number) => Date.UTC(2026, 10, date)
const write = (at: number) => new Date(at).toISOString().slice(0, 10)

describe('days along an axis', () => {
  it('are the first and the last, and evenly some in between', () => {
    expect(dayMarks([day(9), day(1), day(5)], write)).toEqual(
      [1, 3, 5, 7, 9].map((date) => ({ value: day(date), label: `2026-11-0${date}` })),
    )
  })
  it('are no more than there are days', () => {
    expect(dayMarks([day(1), day(2)], write).map(({ label }) => label)).toEqual(['2026-11-01', '2026-11-02'])
    expect(dayMarks([day(1), day(1) + 3_600_000], write)).toHaveLength(2)
  })
  it('are one where all ended at once, and none where nothing did', () => {
    expect(dayMarks([day(4), day(4)], write)).toEqual([{ value: day(4), label: '2026-11-04' }])
    expect(dayMarks([], write)).toEqual([])
  })
})
