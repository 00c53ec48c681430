import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastClose } from '@/lib/assessment/last-close'
import { someExam } from '@/tests/support/some-definition'

const timeZone = 'UTC'
const exam = someExam({ timeline: [{ until: '2026-06-01T12:00', percent: 100 }] })
const noon = Date.UTC(2026, 5, 1, 12)
const day = 86_400_000
const until = (date: string) => [{ timeline: [{ until: `2026-06-${date}T12:00`, percent: 100 }] }]
const of = (given: Parameters<typeof lastClose>[0]['given'], openUntil?: number | null) =>
  lastClose({ definition: exam, timeZone, given, openUntil })

describe('lastClose', () => {
  it('is the close of all, or that of the student who has longest', () => {
    expect(of([])).toBe(noon)
    expect(of([until('03'), until('02')])).toBe(noon + 2 * day)
    expect(of([[{ timeFactor: 2 }]])).toBe(noon)
  })

  it('waits for the close of all where a student’s own comes before it', () => {
    const early = [{ timeline: [{ until: '2026-05-30T12:00', percent: 100 }] }]
    expect(of([early])).toBe(noon)
  })

  it('counts of one student’s accommodations what holds: own dates before the group’s', () => {
    expect(of([[...until('09'), ...until('03')]])).toBe(noon + 2 * day)
  })

  it('waits for whoever is still in an attempt, and for ever where nobody can say when', () => {
    expect(of([], noon + 5)).toBe(noon + 5)
    expect(of([], noon - 5)).toBe(noon)
    expect(of([], null)).toBeNull()
    expect(of([[{ timeline: [] }]])).toBeNull()
  })

  it('is never before the close of anybody', () => {
    const dates = fc.array(fc.integer({ min: 1, max: 28 }), { maxLength: 5 })
    fc.assert(
      fc.property(dates, (days) => {
        const last = of(days.map((each) => until(String(each).padStart(2, '0'))))
        for (const each of days) expect(last).toBeGreaterThanOrEqual(noon + (each - 1) * day)
      }),
    )
  })
})
