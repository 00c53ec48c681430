import { describe, expect, it } from 'vitest'
import { moveDates } from '@/lib/assessment/move-dates'
import { someExam } from '@/tests/support/some-definition'

const exam = someExam({
  opensAt: '2026-03-28T09:00',
  timeline: [
    { until: '2026-03-28T23:59', percent: 100 },
    { until: '2026-03-30T12:00', percent: 50 },
  ],
  release: {
    score: { kind: 'now' },
    correctness: { kind: 'after-close' },
    feedback: { kind: 'on', at: '2026-04-01T08:00' },
    solution: { kind: 'never' },
  },
})

describe('dates', () => {
  it('shifted move together, each at its time of day', () => {
    expect(moveDates(exam, { kind: 'shift', days: 7 })).toEqual({
      ...exam,
      opensAt: '2026-04-04T09:00',
      timeline: [
        { until: '2026-04-04T23:59', percent: 100 },
        { until: '2026-04-06T12:00', percent: 50 },
      ],
      release: { ...exam.release, feedback: { kind: 'on', at: '2026-04-08T08:00' } },
    })
  })

  it('shifted back are as they were', () => {
    const moved = moveDates(exam, { kind: 'shift', days: 365 })
    expect(moveDates(moved, { kind: 'shift', days: -365 })).toEqual(exam)
  })

  it('cleared are gone, and a release on a date waits for the close', () => {
    expect(moveDates(exam, { kind: 'clear' })).toEqual({
      ...exam,
      opensAt: null,
      timeline: [],
      release: { ...exam.release, feedback: { kind: 'after-close' } },
    })
  })

  it('kept stay, and none that is not there is made', () => {
    expect(moveDates(exam, { kind: 'keep' })).toEqual(exam)
    expect(moveDates({ ...exam, opensAt: null }, { kind: 'shift', days: 3 }).opensAt).toBeNull()
  })
})
