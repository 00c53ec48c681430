import { describe, expect, it } from 'vitest'
import type { ReleaseMoment } from '@/lib/assessment/definition'
import { releaseAt, released } from '@/lib/assessment/release'

const schedule = { closesAt: 5_000, timeZone: 'Europe/Berlin' }
const closed = { closedAt: 2_000, hasTriesLeft: false }
const trying = { closedAt: 2_000, hasTriesLeft: true }

describe('releaseAt', () => {
  it('releases at once, or never', () => {
    expect(releaseAt({ kind: 'now' }, { schedule, attempt: trying })).toBe(0)
    expect(releaseAt({ kind: 'never' }, { schedule, attempt: closed })).toBeNull()
  })

  it('waits for the last try, and nobody knows when that will be', () => {
    expect(releaseAt({ kind: 'after-last-try' }, { schedule, attempt: trying })).toBeNull()
    expect(releaseAt({ kind: 'after-last-try' }, { schedule, attempt: closed })).toBe(2_000)
    const homework = { closedAt: null, hasTriesLeft: false }
    expect(releaseAt({ kind: 'after-last-try' }, { schedule, attempt: homework })).toBe(0)
  })

  it('waits for the close, and for the last student’s where some have longer', () => {
    const moment: ReleaseMoment = { kind: 'after-close' }
    expect(releaseAt(moment, { schedule, attempt: closed })).toBe(5_000)
    expect(releaseAt(moment, { schedule, lastClosesAt: 9_000, attempt: closed })).toBe(9_000)
    expect(releaseAt(moment, { schedule, lastClosesAt: 4_000, attempt: closed })).toBe(5_000)
    expect(releaseAt(moment, { schedule, lastClosesAt: null, attempt: closed })).toBeNull()
    expect(releaseAt(moment, { schedule: { ...schedule, closesAt: null }, attempt: closed })).toBeNull()
  })

  it('reads a date on the clock of the course', () => {
    const moment: ReleaseMoment = { kind: 'on', at: '2026-07-01T12:00' }
    expect(releaseAt(moment, { schedule, attempt: closed })).toBe(Date.UTC(2026, 6, 1, 10))
  })
})

describe('released', () => {
  const rules = {
    score: { kind: 'now' },
    correctness: { kind: 'after-last-try' },
    feedback: { kind: 'after-close' },
    solution: { kind: 'never' },
  } as const

  it('answers for each of the four by itself, and to the millisecond', () => {
    const before = released({ rules, now: 4_999, schedule, attempt: trying })
    expect(before).toEqual({ score: true, correctness: false, feedback: false, solution: false })
    const after = released({ rules, now: 5_000, schedule, attempt: closed })
    expect(after).toEqual({ score: true, correctness: true, feedback: true, solution: false })
  })
})
