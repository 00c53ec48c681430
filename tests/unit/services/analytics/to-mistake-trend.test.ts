import { describe, expect, it } from 'vitest'
import { toMistakeTrend } from '@/lib/services/analytics/to-mistake-trend'

const whole = { low: 0, high: 1 }
const weeks = (...shares: readonly (readonly [number, number])[]) =>
  shares.map(([count, n], place) => ({
    week: `2026-09-${String(7 + 7 * place).padStart(2, '0')}`,
    n,
    count,
    interval: whole,
  }))
const trend = (perWeek: number, interval: { readonly low: number; readonly high: number } | null) => {
  return { perWeek, interval, correlation: -0.4 }
}

describe('what the weeks say of a mistake', () => {
  it('is rarer since the week from which on it stays below the rate over all', () => {
    const byWeek = weeks([6, 10], [2, 10], [5, 10], [1, 10])
    expect(toMistakeTrend({ trend: trend(-0.1, { low: -0.15, high: -0.05 }), byWeek, rate: 0.35 })).toEqual({
      kind: 'rarer',
      perWeek: -0.1,
      since: '2026-09-28',
    })
  })
  it('is commoner likewise', () => {
    const byWeek = weeks([0, 10], [1, 10], [5, 10], [6, 10])
    expect(toMistakeTrend({ trend: trend(0.2, { low: 0.1, high: 0.3 }), byWeek, rate: 0.3 })).toEqual({
      kind: 'commoner',
      perWeek: 0.2,
      since: '2026-09-21',
    })
  })
  it('is told of the last week where that itself is on the other side', () => {
    const byWeek = weeks([9, 10], [5, 10], [6, 10])
    const found = toMistakeTrend({ trend: trend(-0.1, { low: -0.2, high: -0.01 }), byWeek, rate: 0.5 })
    expect(found).toMatchObject({ kind: 'rarer', since: '2026-09-21' })
  })
  it('is unclear where the interval holds 0, or there is none', () => {
    const byWeek = weeks([3, 10], [2, 10])
    expect(toMistakeTrend({ trend: trend(-0.1, { low: -0.3, high: 0.1 }), byWeek, rate: 0.25 })).toEqual({
      kind: 'unclear',
    })
    expect(toMistakeTrend({ trend: trend(-0.1, null), byWeek, rate: 0.25 })).toEqual({ kind: 'unclear' })
    expect(toMistakeTrend({ trend: null, byWeek, rate: 0.25 })).toEqual({ kind: 'unclear' })
  })
  it('is nothing of one week alone', () => {
    expect(toMistakeTrend({ trend: null, byWeek: weeks([3, 10]), rate: 0.3 })).toEqual({ kind: 'one-week' })
  })
})
