import { describe, expect, it } from 'vitest'
import { checkDefinition } from '@/lib/assessment/check-definition'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import { someExam, someHomework, someMasteryCheck, someSlot } from '@/tests/support/some-definition'

const check = (definition: AssessmentDefinition, timeZone = 'Europe/Berlin') =>
  checkDefinition({ definition, timeZone })
const named = (definition: AssessmentDefinition, timeZone?: string) =>
  check(definition, timeZone).map(({ severity, kind }) => `${severity}: ${kind}`)

const sound = {
  opensAt: '2026-06-01T09:00',
  timeline: [
    { until: '2026-06-01T12:00', percent: 110 },
    { until: '2026-06-02T12:00', percent: 100 },
    { until: '2026-06-03T12:00', percent: 0 },
  ],
}
const released = {
  score: { kind: 'now' },
  correctness: { kind: 'after-close' },
  feedback: { kind: 'after-last-try' },
  solution: { kind: 'on', at: '2026-06-03T12:00' },
} as const

describe('checkDefinition', () => {
  it('has nothing to say of sound ones', () => {
    expect(check(someExam({ ...sound, timeLimitMinutes: 60, release: released }))).toEqual([])
    expect(
      check(someHomework({ ...sound, slots: [someSlot({ tryPercents: [100, 70, 70], variants: 5, streak: 5 })] })),
    ).toEqual([])
    expect(check(someMasteryCheck({ objectives: ['entropy', 'loss'], budget: 6 }))).toEqual([])
  })

  it('refuses what opens after it closes, to the minute, and says both dates', () => {
    const timeline = [{ until: '2026-06-01T09:00', percent: 100 }]
    const [finding] = check(someExam({ opensAt: '2026-06-01T09:00', timeline }))
    expect(finding).toMatchObject({ kind: 'opens-after-close', severity: 'error' })
    expect(finding?.words).toContain('opens on 2026-06-01 09:00 and closes on 2026-06-01 09:00')
    expect(named(someExam({ opensAt: '2026-06-01T08:59', timeline }))).toEqual([])
  })

  it('refuses a timeline that does not go forward', () => {
    const timeline = [
      { until: '2026-06-02T12:00', percent: 100 },
      { until: '2026-06-02T12:00', percent: 50 },
      { until: '2026-06-01T12:00', percent: 25 },
    ]
    expect(named(someExam({ timeline }))).toEqual(['error: timeline-out-of-order', 'error: timeline-out-of-order'])
  })

  it('refuses a credit that ends before the opening', () => {
    const timeline = [{ until: '2026-05-31T12:00', percent: 110 }, ...sound.timeline]
    expect(named(someExam({ ...sound, timeline }))).toEqual(['error: step-before-opening'])
  })

  it('refuses a credit that ends at the very opening, and needs neither an opening nor a close for a limit', () => {
    const timeline = [{ until: '2026-06-01T09:00', percent: 110 }, ...sound.timeline]
    expect(named(someExam({ ...sound, timeline }))).toEqual(['error: step-before-opening'])
    expect(named(someExam({ opensAt: sound.opensAt, timeLimitMinutes: 600 }))).toEqual([])
    expect(named(someExam({ timeline: sound.timeline, timeLimitMinutes: 600 }))).toEqual([])
  })

  it('says only once that nobody could take it, whatever the limit', () => {
    const timeline = [{ until: '2026-06-01T09:00', percent: 100 }]
    const definition = someExam({ opensAt: '2026-06-01T09:00', timeline, timeLimitMinutes: 60 })
    expect(named(definition)).toEqual(['error: opens-after-close'])
  })

  it('asks whether a credit that rises is meant', () => {
    const timeline = [
      { until: '2026-06-01T12:00', percent: 50 },
      { until: '2026-06-02T12:00', percent: 100 },
    ]
    const [finding] = check(someExam({ timeline }))
    expect(finding).toMatchObject({ kind: 'credit-rises', severity: 'warning' })
    expect(finding?.words).toContain('from 50 % to 100 %')
  })

  it('refuses a limit longer than it is open, counting the hour that the clocks take', () => {
    const night = { opensAt: '2026-03-29T00:00', timeline: [{ until: '2026-03-29T04:00', percent: 100 }] }
    expect(named(someExam({ ...night, timeLimitMinutes: 180 }))).toEqual([])
    expect(named(someExam({ ...night, timeLimitMinutes: 181 }))).toEqual(['error: limit-longer-than-window'])
    expect(named(someExam({ ...night, timeLimitMinutes: 240 }), 'UTC')).toEqual([])
  })

  it('warns of a time that the clocks skip, once however often it is named', () => {
    const definition = someExam({
      timeline: [{ until: '2026-03-29T02:30', percent: 100 }],
      release: { ...released, correctness: { kind: 'now' }, solution: { kind: 'on', at: '2026-03-29T02:30' } },
    })
    expect(named(definition)).toEqual(['warning: clock-skips'])
    expect(named(definition, 'UTC')).toEqual([])
    const twice = someExam({ timeline: [{ until: '2026-10-25T02:30', percent: 100 }] })
    expect(named(twice)).toEqual([])
  })

  it('refuses a release after a close that never comes, and warns of one before the close', () => {
    expect(named(someExam({ release: { ...released, score: { kind: 'after-close' } } }))).toEqual([
      'error: release-never-comes',
      'error: release-never-comes',
    ])
    const early = { ...released, solution: { kind: 'on', at: '2026-06-03T11:59' } } as const
    expect(named(someExam({ ...sound, release: early }))).toEqual(['warning: release-before-close'])
  })

  it('warns of a solution that is shown while tries are left', () => {
    const open = { ...released, correctness: { kind: 'now' }, solution: { kind: 'now' } } as const
    expect(named(someHomework({ release: open }))).toEqual(['warning: solution-before-last-try'])
    expect(named(someExam({ release: open }))).toEqual([])
    expect(named(someExam({ release: open, attemptsAllowed: 2 }))).toEqual(['warning: solution-before-last-try'])
  })

  it('refuses an assessment without slots, and slots that share a name', () => {
    expect(named(someExam({ slots: [] }))).toEqual(['error: no-slots'])
    const [finding] = check(someExam({ slots: [someSlot({}), someSlot({})] }))
    expect(finding).toMatchObject({ kind: 'slot-repeated', severity: 'error', slotIds: ['a'] })
  })

  it('refuses tries that are worth more than the one before, and a streak longer than the variants', () => {
    const slots = [someSlot({ tryPercents: [50, 50, 100], streak: 3, variants: 2 })]
    const findings = check(someHomework({ slots }))
    expect(findings.map(({ kind }) => kind)).toEqual(['tries-rise', 'streak-too-long'])
    expect(findings[0]?.words).toContain('try 3')
  })

  it('says that tries mean nothing in an exam, after the errors', () => {
    const slots = [someSlot({ tryPercents: [100, 50] })]
    const timeline = [{ until: '2026-06-01T08:00', percent: 100 }]
    expect(named(someExam({ slots, opensAt: sound.opensAt, timeline }))).toEqual([
      'error: opens-after-close',
      'warning: exam-retries',
    ])
  })

  it('says so of a streak alone too', () => {
    const slots = [someSlot({ streak: 2, variants: 2 })]
    expect(named(someExam({ slots }))).toEqual(['warning: exam-retries'])
    expect(named(someHomework({ slots }))).toEqual([])
  })

  it('warns of a mastery check with too few questions to decide anything', () => {
    expect(named(someMasteryCheck({ objectives: ['entropy', 'loss'], budget: 5 }))).toEqual([
      'warning: budget-too-small',
    ])
  })
})
