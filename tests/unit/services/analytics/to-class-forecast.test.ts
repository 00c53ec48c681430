import { describe, expect, it } from 'vitest'
import { type ForecastAsked, toClassForecast } from '@/lib/services/analytics/to-class-forecast'

const over = ['2026-11-02', '2026-11-09', '2026-11-16']
const asked = (parts: Partial<ForecastAsked>): ForecastAsked => ({
  ...{ over, running: '2026-11-23', masteredIn: [over, over], objectiveCount: 12, weeksAhead: 2, ...parts },
})

describe('the forecast of a class', () => {
  it('begins with the running week and goes on with the pace of the weeks before', () => {
    const found = toClassForecast(asked({}))
    expect(found.kind).toBe('band')
    const weeks = found.kind === 'band' ? found.weeks : []
    expect(weeks.map(({ week }) => week)).toEqual(['2026-11-23', '2026-11-30'])
    expect(weeks[0]?.middle).toBeGreaterThan(6)
    expect(weeks[0]?.middle).toBeLessThan(10)
  })
  it('is never below what the running week has brought already', () => {
    const masteredIn = [[...over, ...Array.from({ length: 8 }, () => '2026-11-23')]]
    const found = toClassForecast(asked({ masteredIn }))
    const weeks = found.kind === 'band' ? found.weeks : []
    expect(weeks.map(({ low }) => low)).toEqual([11, 11])
  })
  it('is withheld of fewer than three weeks, with how many there are', () => {
    const found = toClassForecast(asked({ over: over.slice(1) }))
    expect(found).toEqual({ kind: 'withheld', reason: 'too-few-weeks', found: 2, needed: 3 })
  })
  it('is none where everything is mastered, or nobody is there', () => {
    const nothing = { kind: 'withheld', reason: 'nothing-left' }
    expect(toClassForecast(asked({ objectiveCount: 3 }))).toEqual(nothing)
    expect(toClassForecast(asked({ masteredIn: [] }))).toEqual(nothing)
  })
})
