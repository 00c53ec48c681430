import { describe, expect, it } from 'vitest'
import { decideStart, type StartQuestion } from '@/lib/assessment/attempt-start'

const question: StartQuestion = {
  now: 1_000,
  opensAt: 500,
  closesAt: 2_000,
  attemptsAllowed: 2,
  isArchived: false,
  attempts: [],
}
const graded = { id: 'first', state: 'graded' } as const

describe('decideStart', () => {
  it('lets an attempt start between the opening and the close', () => {
    expect(decideStart(question)).toEqual({ kind: 'can-start' })
  })

  it('opens at the very millisecond, and is closed at the very millisecond', () => {
    expect(decideStart({ ...question, now: 499 })).toEqual({ kind: 'not-open', opensAt: 500 })
    expect(decideStart({ ...question, now: 500 })).toEqual({ kind: 'can-start' })
    expect(decideStart({ ...question, now: 1_999 })).toEqual({ kind: 'can-start' })
    expect(decideStart({ ...question, now: 2_000 })).toEqual({ kind: 'closed', closesAt: 2_000 })
  })

  it('needs no dates', () => {
    expect(decideStart({ ...question, opensAt: null, closesAt: null })).toEqual({ kind: 'can-start' })
  })

  it('goes on with the attempt that is open, whatever else holds', () => {
    const open = { id: 'second', state: 'open' } as const
    const asked = { ...question, attempts: [graded, open], isArchived: true, now: 3_000 }
    expect(decideStart(asked)).toEqual({ kind: 'resume', attemptId: 'second' })
  })

  it('takes an attempt whose time has run out for one that is over', () => {
    const expired = { id: 'second', state: 'expired' } as const
    expect(decideStart({ ...question, attempts: [expired] })).toEqual({ kind: 'can-start' })
  })

  it('gives no more attempts than are allowed', () => {
    expect(decideStart({ ...question, attempts: [graded] })).toEqual({ kind: 'can-start' })
    expect(decideStart({ ...question, attempts: [graded, graded] })).toEqual({ kind: 'none-left' })
  })

  it('starts nothing of an assessment that was withdrawn', () => {
    expect(decideStart({ ...question, isArchived: true })).toEqual({ kind: 'withdrawn' })
  })
})
