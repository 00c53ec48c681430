// Credit over time, as a picture.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timelineShape } from '@/app/components/assessment-editor/timeline-shape'

describe('the picture of a timeline', () => {
  it('goes from the opening through its steps to nothing', () => {
    const steps = [
      { until: 1_000, percent: 100 },
      { until: 2_000, percent: 50 },
    ]
    const shape = timelineShape({ opensAt: 0, steps, now: 500 })
    expect(shape?.spans.map(({ percent, height }) => [percent, height])).toEqual([
      [100, 1],
      [50, 0.5],
      [0, 0],
    ])
    // 2,000 and 15 % more are the whole width.
    expect(shape?.spans[0]?.to).toBeCloseTo(1_000 / 2_300, 12)
    expect(shape?.now).toBeCloseTo(500 / 2_300, 12)
  })

  it('is as high as the highest credit, and never lower than all of it', () => {
    const heights = (percent: number) =>
      timelineShape({ opensAt: 0, steps: [{ until: 1, percent }], now: 0 })?.spans.map(({ height }) => height)
    expect(heights(200)).toEqual([1, 0])
    expect(heights(50)).toEqual([0.5, 0])
  })

  it('shows no now that lies outside', () => {
    const steps = [{ until: 1_000, percent: 100 }]
    expect(timelineShape({ opensAt: 0, steps, now: -1 })?.now).toBeNull()
    expect(timelineShape({ opensAt: 0, steps, now: 2_000 })?.now).toBeNull()
  })

  it('is none without steps, and none of dates that are not in order', () => {
    expect(timelineShape({ opensAt: 0, steps: [], now: 0 })).toBeNull()
    const steps = [
      { until: 2_000, percent: 100 },
      { until: 1_000, percent: 50 },
    ]
    expect(timelineShape({ opensAt: 0, steps, now: 0 })).toBeNull()
    expect(timelineShape({ opensAt: 3_000, steps: steps.slice(0, 1), now: 0 })).toBeNull()
  })

  it('has its spans side by side from 0 to 1, whatever the steps', () => {
    const step = fc.record({ after: fc.integer({ min: 1, max: 10 ** 9 }), percent: fc.integer({ min: 0, max: 200 }) })
    const moment = fc.option(fc.integer({ min: 0, max: 10 ** 9 }), { nil: null })
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), moment, (drawn, opensAt) => {
        let until = 10 ** 12
        const steps = drawn.map(({ after, percent }) => {
          until += after
          return { until, percent }
        })
        const spans = timelineShape({ opensAt, steps, now: 10 ** 12 })?.spans ?? []
        expect(spans).toHaveLength(steps.length + 1)
        expect(spans[0]?.from).toBe(0)
        expect(spans.at(-1)?.to).toBe(1)
        for (const [place, span] of spans.entries()) {
          expect(span.from).toBe(place === 0 ? 0 : spans[place - 1]?.to)
          expect(span.to).toBeGreaterThanOrEqual(span.from)
          expect(span.height).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})
