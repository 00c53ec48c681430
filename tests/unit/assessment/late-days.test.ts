import { describe, expect, it } from 'vitest'
import { lateDays } from '@/lib/assessment/late-days'

const day = 86_400_000
const steps = [
  { until: day, percent: 110 },
  { until: 2 * day, percent: 100 },
  { until: 9 * day, percent: 50 },
]

describe('lateDays', () => {
  it('counts days begun after the last moment of full credit', () => {
    const at = [0, 2 * day, 2 * day + 1, 3 * day, 3 * day + 1, 9 * day]
    expect(at.map((moment) => lateDays({ steps }, moment))).toEqual([0, 0, 1, 1, 2, 7])
  })

  it('knows no lateness where no date was set, or none for full credit', () => {
    expect(lateDays({ steps: [] }, 9e15)).toBe(0)
    expect(lateDays({ steps: [{ until: day, percent: 80 }] }, 5 * day)).toBe(0)
  })
})
