import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AttemptMoments, attemptState } from '@/lib/assessment/attempt-state'

const fresh: AttemptMoments = { deadlineAt: null, closedAt: null, gradedAt: null, releasedAt: null }

describe('attemptState', () => {
  it('is open until the last millisecond before the deadline, and over at the deadline itself', () => {
    const attempt = { ...fresh, deadlineAt: 10_000 }
    expect(attemptState(attempt, 9_999)).toBe('open')
    expect(attemptState(attempt, 10_000)).toBe('expired')
    expect(attemptState(attempt, 10_001)).toBe('expired')
  })

  it('stays open for ever without a deadline', () => {
    expect(attemptState(fresh, Number.MAX_SAFE_INTEGER)).toBe('open')
  })

  it('is submitted once closed, though its deadline is still to come', () => {
    expect(attemptState({ ...fresh, deadlineAt: 10_000, closedAt: 5_000 }, 6_000)).toBe('submitted')
  })

  it('is submitted, not expired, when the clock closed it', () => {
    expect(attemptState({ ...fresh, deadlineAt: 10_000, closedAt: 10_000 }, 20_000)).toBe('submitted')
  })

  it('is graded until the moment of its release, and released from then on', () => {
    const attempt = { ...fresh, closedAt: 5_000, gradedAt: 5_100, releasedAt: 8_000 }
    expect(attemptState(attempt, 7_999)).toBe('graded')
    expect(attemptState(attempt, 8_000)).toBe('released')
  })

  it('is graded for as long as no release is known', () => {
    expect(attemptState({ ...fresh, closedAt: 5_000, gradedAt: 5_100 }, Number.MAX_SAFE_INTEGER)).toBe('graded')
  })

  it('is not released before it is graded, whatever the date', () => {
    expect(attemptState({ ...fresh, closedAt: 5_000, releasedAt: 6_000 }, 9_000)).toBe('submitted')
  })

  it('never goes back as time passes', () => {
    const order = ['open', 'expired', 'submitted', 'graded', 'released']
    const moment = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null })
    const moments = fc.record({ deadlineAt: moment, closedAt: moment, gradedAt: moment, releasedAt: moment })
    fc.assert(
      fc.property(moments, fc.nat(120), fc.nat(120), (attempt, now, later) => {
        const before = order.indexOf(attemptState(attempt, now))
        expect(order.indexOf(attemptState(attempt, now + later))).toBeGreaterThanOrEqual(before)
      }),
    )
  })
})
