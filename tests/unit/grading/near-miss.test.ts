// Right but for rounding, and what is not.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNearMiss } from '@/lib/grading/near-miss'
import { readNumber } from '@/lib/grading/read-number'
import type { Tolerance } from '@/lib/problems/part'

const onePercent: Tolerance = { kind: 'closeTo', relative: 0.01, absolute: 0 }
const isNear = (typed: string, key: number, tolerance: Tolerance = onePercent) => {
  const reading = readNumber(typed, { unit: 'none' })
  if (reading.kind === 'unreadable') throw new RangeError(`${typed} is unreadable`)
  return isNearMiss({ ...reading, key, tolerance })
}

describe('a near miss', () => {
  it('lies within three tolerances of the key', () => {
    expect(isNear('9.91', 9.72)).toBe(true)
    expect(isNear('9.45', 9.72)).toBe(true)
    expect(isNear('10.1', 9.72)).toBe(false)
    expect(isNear('9.3', 9.72)).toBe(false)
  })
  it('may be the key rounded too early', () => {
    expect(isNear('10', 9.72)).toBe(true)
    expect(isNear('0.4', 0.357)).toBe(false)
    expect(isNear('0.7', 0.654)).toBe(true)
    expect(isNear('11', 9.72)).toBe(false)
  })
  it('is never zero, and never an expression that is merely in the neighbourhood', () => {
    expect(isNear('0', 0.2)).toBe(false)
    expect(isNear('20/2', 9.72)).toBe(true)
    expect(isNear('41/4', 9.72)).toBe(false)
  })
  it('of an interval reaches as far again on either side', () => {
    const interval: Tolerance = { kind: 'interval', low: 1, high: 2 }
    expect(isNear('2.9', 1.5, interval)).toBe(true)
    expect(isNear('3.1', 1.5, interval)).toBe(false)
  })
  it('of decimal places is about a unit and a half of the last', () => {
    const places: Tolerance = { kind: 'decimalPlaces', digits: 2, strict: false }
    expect(isNear('0.245', 0.231, places)).toBe(true)
    expect(isNear('0.25', 0.231, places)).toBe(false)
  })
  it('is never far: the key is at most a tenth away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 9_999 }), (a, b) => {
        if (isNear(String(a / 100), b / 100)) expect(Math.abs(a - b)).toBeLessThanOrEqual(0.1 * b + 1e-9)
      }),
    )
  })
})
