import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attemptDeadline, laterDeadline, movedDeadline } from '@/lib/assessment/attempt-deadline'

const minute = 60_000

describe('attemptDeadline', () => {
  it('is the start and the limit: 40 minutes from 1 000 ms', () => {
    expect(attemptDeadline({ startedAt: 1_000, timeLimitSeconds: 2_400, closesAt: null })).toBe(1_000 + 40 * minute)
  })

  it('is the close where that comes first', () => {
    expect(attemptDeadline({ startedAt: 0, timeLimitSeconds: 2_400, closesAt: 10 * minute })).toBe(10 * minute)
  })

  it('is the close where there is no limit', () => {
    expect(attemptDeadline({ startedAt: 0, timeLimitSeconds: null, closesAt: 10 * minute })).toBe(10 * minute)
  })

  it('is nothing where there is neither', () => {
    expect(attemptDeadline({ startedAt: 0, timeLimitSeconds: null, closesAt: null })).toBeNull()
  })

  it('is never after the close and never more than the limit after the start', () => {
    const whole = fc.nat(1_000_000)
    fc.assert(
      fc.property(whole, whole, whole, (startedAt, timeLimitSeconds, closesAt) => {
        const deadline = attemptDeadline({ startedAt, timeLimitSeconds, closesAt }) ?? Number.NaN
        expect(deadline).toBeLessThanOrEqual(closesAt)
        expect(deadline - startedAt).toBeLessThanOrEqual(timeLimitSeconds * 1_000)
      }),
    )
  })
})

describe('movedDeadline', () => {
  it('gives the time a later close allows', () => {
    expect(movedDeadline({ startedAt: 0, timeLimitSeconds: null, closesAt: 30 * minute }, 5 * minute)).toBe(30 * minute)
  })

  it('takes the time an earlier close takes', () => {
    expect(movedDeadline({ startedAt: 0, timeLimitSeconds: null, closesAt: 8 * minute }, 5 * minute)).toBe(8 * minute)
  })

  it('ends an attempt at the moment of the change where the new end is already past', () => {
    expect(movedDeadline({ startedAt: 0, timeLimitSeconds: null, closesAt: 3 * minute }, 5 * minute)).toBe(5 * minute)
  })

  it('lifts the deadline where the new rules have none', () => {
    expect(movedDeadline({ startedAt: 0, timeLimitSeconds: null, closesAt: null }, 5 * minute)).toBeNull()
  })
})

describe('laterDeadline', () => {
  it('is the one that leaves more time, and never is later than any', () => {
    expect(laterDeadline(1_000, 2_000)).toBe(2_000)
    expect(laterDeadline(2_000, 1_000)).toBe(2_000)
    expect(laterDeadline(null, 2_000)).toBeNull()
    expect(laterDeadline(2_000, null)).toBeNull()
  })
})
