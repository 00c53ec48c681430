import { describe, expect, it } from 'vitest'
import { resolveSchedule } from '@/lib/assessment/schedule'
import { someExam, someHomework } from '@/tests/support/some-definition'

const timeZone = 'Europe/Berlin'
const exam = someExam({
  opensAt: '2026-06-01T09:00',
  timeline: [
    { until: '2026-06-01T12:00', percent: 100 },
    { until: '2026-06-02T12:00', percent: 80 },
  ],
  timeLimitMinutes: 50,
  attemptsAllowed: 1,
})

describe('resolveSchedule', () => {
  it('puts the dates of the course into moments', () => {
    expect(resolveSchedule({ definition: exam, timeZone, accommodations: [] })).toEqual({
      opensAt: Date.UTC(2026, 5, 1, 7),
      closesAt: Date.UTC(2026, 5, 2, 10),
      steps: [
        { until: Date.UTC(2026, 5, 1, 10), percent: 100 },
        { until: Date.UTC(2026, 5, 2, 10), percent: 80 },
      ],
      timeLimitSeconds: 3_000,
      timeFactor: 1,
      attemptsAllowed: 1,
      timeZone,
    })
  })

  it('has no end where no date was set, and homework has no limit', () => {
    const definition = someHomework({ opensAt: null, timeline: [] })
    const schedule = resolveSchedule({ definition, timeZone, accommodations: [{ timeFactor: 2 }] })
    expect(schedule).toMatchObject({ opensAt: null, closesAt: null, steps: [], timeLimitSeconds: null })
  })

  it('gives more time by a factor, up to the next second, and more attempts', () => {
    const accommodations = [{ timeFactor: 1.333, extraAttempts: 2 }]
    const schedule = resolveSchedule({ definition: exam, timeZone, accommodations })
    expect(schedule).toMatchObject({ timeLimitSeconds: 3_999, timeFactor: 1.333, attemptsAllowed: 3 })
    const odd = resolveSchedule({ definition: exam, timeZone, accommodations: [{ timeFactor: 1.0001 }] })
    expect(odd.timeLimitSeconds).toBe(3_001)
  })

  it('leaves time and attempts as they are where an accommodation says nothing of them', () => {
    const schedule = resolveSchedule({ definition: exam, timeZone, accommodations: [{}, { opensAt: null }] })
    expect(schedule).toMatchObject({ timeLimitSeconds: 3_000, timeFactor: 1, attemptsAllowed: 1 })
  })

  it('takes the longest time and the most attempts of several, never their sum or product', () => {
    const accommodations = [
      { timeFactor: 2, extraAttempts: 1 },
      { timeFactor: 1.5, extraAttempts: 3 },
    ]
    const schedule = resolveSchedule({ definition: exam, timeZone, accommodations })
    expect(schedule).toMatchObject({ timeFactor: 2, attemptsAllowed: 4 })
  })

  it('takes dates from the last that has any, so that the student’s own stand above the group’s', () => {
    const group = { opensAt: '2026-06-03T09:00', timeline: [{ until: '2026-06-03T18:00', percent: 90 }] }
    const own = { opensAt: null }
    const schedule = resolveSchedule({ definition: exam, timeZone, accommodations: [group, own, { timeFactor: 1.5 }] })
    expect(schedule.opensAt).toBeNull()
    expect(schedule.steps).toEqual([{ until: Date.UTC(2026, 5, 3, 16), percent: 90 }])
    expect(schedule.closesAt).toBe(Date.UTC(2026, 5, 3, 16))
  })

  it('closes at the later of two moments the clock shows alike', () => {
    const definition = someExam({ timeline: [{ until: '2026-10-25T02:30', percent: 100 }] })
    expect(resolveSchedule({ definition, timeZone, accommodations: [] }).closesAt).toBe(Date.UTC(2026, 9, 25, 1, 30))
  })
})
