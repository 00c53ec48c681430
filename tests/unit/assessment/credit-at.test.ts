import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { creditAt } from '@/lib/assessment/credit-at'

const steps = [
  { until: 1_000, percent: 110 },
  { until: 2_000, percent: 100 },
  { until: 3_000, percent: 50 },
]

describe('creditAt', () => {
  it('reads the timeline down: early, in time, late, and nothing after the last date', () => {
    expect([0, 999, 1_500, 2_999, 3_001].map((at) => creditAt({ steps }, at))).toEqual([110, 110, 100, 50, 0])
  })

  it('counts the end of a step to the step, so that what the clock submits at the close counts', () => {
    expect([1_000, 1_001, 2_000, 3_000].map((at) => creditAt({ steps }, at))).toEqual([110, 100, 100, 50])
  })

  it('is full for ever without dates', () => {
    expect(creditAt({ steps: [] }, 9e15)).toBe(100)
  })

  it('never rises with time where the timeline never rises', () => {
    const timeline = fc
      .array(fc.record({ wait: fc.integer({ min: 1, max: 100 }), percent: fc.integer({ min: 0, max: 200 }) }), {
        maxLength: 8,
      })
      .map((drawn) => {
        const percents = drawn.map(({ percent }) => percent).toSorted((a, b) => b - a)
        let until = 0
        return drawn.map(({ wait }, place) => {
          until += wait
          return { until, percent: percents[place] ?? 0 }
        })
      })
    const moment = fc.integer({ min: 0, max: 900 })
    fc.assert(
      fc.property(timeline, moment, moment, (drawn, one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)]
        expect(creditAt({ steps: drawn }, late)).toBeLessThanOrEqual(creditAt({ steps: drawn }, early))
      }),
    )
  })
})
