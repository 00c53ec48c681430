import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDates } from '@/lib/assessment/check-dates'
import { resolveSchedule } from '@/lib/assessment/schedule'
import { someExam, someHomework, someMasteryCheck } from '@/tests/support/some-definition'

const timeZone = 'America/New_York'
const check = (definition: Parameters<typeof checkDates>[0]['definition']) =>
  checkDates({ definition, timeZone, accommodations: [] })
const kinds = (definition: Parameters<typeof check>[0]) => check(definition).map(({ kind }) => kind)
const at = (minutes: number) => new Date(Date.UTC(2026, 4, 1) + minutes * 60_000).toISOString().slice(0, 16)

describe('checkDates', () => {
  it('says the dates as a clock shows them, and what to do', () => {
    const timeline = [
      { until: '2026-05-02T12:00', percent: 100 },
      { until: '2026-05-01T12:00', percent: 50 },
    ]
    const [finding] = check(someHomework({ timeline }))
    expect(finding?.words).toBe(
      'The credit until 2026-05-01 12:00 comes after the credit until 2026-05-02 12:00, but is not later. Put the dates in order.',
    )
    expect(finding?.slotIds).toEqual([])
  })

  it('holds a mastery check to its window as it does an exam', () => {
    const window = { opensAt: '2026-05-01T12:00', timeline: [{ until: '2026-05-01T12:30', percent: 100 }] }
    expect(kinds(someMasteryCheck({ ...window, timeLimitMinutes: 30 }))).toEqual([])
    expect(kinds(someMasteryCheck({ ...window, timeLimitMinutes: 31 }))).toEqual(['limit-longer-than-window'])
    expect(kinds(someHomework(window))).toEqual([])
  })

  it('sees an hour that the autumn gives: three hours of the clock are four', () => {
    const night = { opensAt: '2026-11-01T00:00', timeline: [{ until: '2026-11-01T03:00', percent: 100 }] }
    expect(kinds(someExam({ ...night, timeLimitMinutes: 240 }))).toEqual([])
    expect(kinds(someExam({ ...night, timeLimitMinutes: 241 }))).toEqual(['limit-longer-than-window'])
  })

  it('names every part of a release that never comes, and each date before the close', () => {
    const close = { kind: 'after-close' } as const
    const waiting = { score: close, correctness: close, feedback: close, solution: close }
    expect(kinds(someExam({ release: waiting }))).toHaveLength(4)
    const timeline = [{ until: '2026-05-02T12:00', percent: 100 }]
    expect(kinds(someExam({ release: waiting, timeline }))).toEqual([])
    const early = { ...waiting, feedback: { kind: 'on', at: '2026-05-02T11:59' } } as const
    const [finding] = check(someExam({ release: early, timeline }))
    expect(finding?.words).toContain('The feedback is released on 2026-05-02 11:59, before it closes')
    const onTime = { ...waiting, feedback: { kind: 'on', at: '2026-05-02T12:00' } } as const
    expect(kinds(someExam({ release: onTime, timeline }))).toEqual([])
  })

  it('warns of the hour that spring skips, in an opening too', () => {
    expect(kinds(someExam({ opensAt: '2026-03-08T02:15' }))).toEqual(['clock-skips'])
    expect(kinds(someExam({ opensAt: '2026-03-08T01:59' }))).toEqual([])
    expect(kinds(someExam({ opensAt: '2026-03-08T03:00' }))).toEqual([])
  })

  it('has an error exactly where nobody could take it, a credit could not be earned, or steps are out of order', () => {
    const minutes = fc.integer({ min: 0, max: 300 })
    const timelines = fc.array(minutes, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(minutes, timelines, (opens, untils) => {
        const timeline = untils.map((until) => ({ until: at(until), percent: 100 }))
        const definition = someExam({ opensAt: at(opens), timeline })
        const isInOrder = untils.every((until, place) => place === 0 || until > (untils[place - 1] ?? 0))
        const isEarnable = untils.every((until) => until > opens)
        expect(check(definition).every(({ severity }) => severity === 'warning')).toBe(isInOrder && isEarnable)
        const { opensAt, closesAt } = resolveSchedule({ definition, timeZone, accommodations: [] })
        if (isInOrder && isEarnable) expect(closesAt).toBeGreaterThan(opensAt ?? 0)
      }),
    )
  })
})
