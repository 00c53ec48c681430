import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { retryDelay } from '@/app/components/attempt/journal/retry-delay'

describe('retryDelay', () => {
  it('doubles from half a second, at least half of it certain', () => {
    expect([1, 2, 3].map((failures) => retryDelay({ failures, chance: 0 }))).toEqual([250, 500, 1_000])
    expect(retryDelay({ failures: 1, chance: 0.5 })).toBe(375)
  })

  it('never waits longer than fifteen seconds', () => {
    const failures = fc.integer({ min: 1, max: 100_000 })
    const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    fc.assert(
      fc.property(failures, chance, (count, luck) => {
        const delay = retryDelay({ failures: count, chance: luck })
        expect(delay).toBeGreaterThanOrEqual(250)
        expect(delay).toBeLessThan(15_000.001)
      }),
    )
  })
})
