import { describe, expect, it } from 'vitest'
import { toReliabilityView } from '@/lib/services/analytics/to-reliability-view'

const row = (student: string, bin: number, share: number) => ({
  ...{ student, bin, count: 10, predictedSum: (10 * (bin + 0.5)) / 20, observedSum: 10 * share },
})

describe('a reliability diagram on screen', () => {
  it('puts two bins of the roll-up together and names their ends', () => {
    const view = toReliabilityView([row('a', 4, 0.2), row('a', 5, 0.4), row('b', 19, 1)])
    expect(view?.bins.map(({ low, high, n }) => [low, high, n])).toEqual([
      [0.2, 0.3, 20],
      [0.9, 1, 10],
    ])
    expect(view?.bins[0]?.observed).toBeCloseTo(0.3, 12)
  })
  it('judges the bins of fifteen students or more, and counts those that lie outside', () => {
    const many = Array.from({ length: 15 }, (_, place) => [
      row(`${place}`, 18, 0.3 + 0.02 * (place % 3)),
      row(`${place}`, 2, 0.1 + 0.05 * (place % 2)),
    ]).flat()
    const view = toReliabilityView([...many, row('one', 10, 1)])
    expect([view?.judged, view?.outside]).toEqual([2, 1])
    expect(view?.bins.find(({ low }) => low === 0.5)?.interval).toMatchObject({
      why: { reason: 'too-few-attempts', found: 1, needed: 15 },
    })
  })
  it('is nothing of nothing', () => {
    expect(toReliabilityView([])).toBeNull()
  })
})
