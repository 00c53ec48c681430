// What would have been accepted, in words.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptedInterval } from '@/lib/grading/accepted-interval'
import type { NumberPart, Part, Tolerance } from '@/lib/problems/part'

const part = (key: number, tolerance: Tolerance): NumberPart => ({
  kind: 'number',
  name: 'x',
  label: 'x',
  weight: 1,
  key,
  unit: 'none',
  tolerance,
  accepted: [],
})

const tolerances = { percent: { kind: 'closeTo', relative: 0.01, absolute: 0 } } as const
const table = { key: [[1]], rows: ['r'], columns: ['c'], credit: 'all', accepted: [] } as const

describe('the accepted interval', () => {
  it('is rounded inwards, so that both its ends are accepted', () => {
    expect(acceptedInterval(part(3.281, { kind: 'closeTo', relative: 0.01, absolute: 0 }))).toBe('3.249 to 3.313')
  })
  it('of three significant digits is 0.51 unit either way, or the half unit when strict', () => {
    expect(acceptedInterval(part(1.234, { kind: 'significantFigures', digits: 3, strict: false }))).toBe(
      '1.229 to 1.239',
    )
    expect(acceptedInterval(part(1.234, { kind: 'significantFigures', digits: 3, strict: true }))).toBe(
      '1.2250 to 1.2349',
    )
  })
  it('writes a negative end with a minus sign, not a hyphen', () => {
    expect(acceptedInterval(part(-0.459, { kind: 'closeTo', relative: 0, absolute: 0.006 }))).toBe('−0.465 to −0.453')
  })
  it('of decimal places counts from the point', () => {
    expect(acceptedInterval(part(0.0312, { kind: 'decimalPlaces', digits: 2, strict: false }))).toBe('0.027 to 0.036')
  })
  it("is the author's where the author gives one", () => {
    expect(acceptedInterval(part(9, { kind: 'interval', low: 8, high: 10 }))).toBe('8.0 to 10.0')
    expect(acceptedInterval(part(9, { kind: 'interval', low: 9, high: 9 }))).toBe('9')
  })
  it('of a vector says how far each place may be', () => {
    const vector = {
      kind: 'probabilities',
      name: 'p',
      label: 'p',
      weight: 1,
      key: [0.4, 0.6],
      outcomes: ['a', 'b'],
      absolute: 0.005,
      accepted: [],
    } as const
    expect(acceptedInterval(vector)).toBe('each within 0.005 of the value shown')
  })
  it('of many numbers is the rule that each of them is held to', () => {
    const vector = (tolerance: Tolerance): Part => ({
      ...part(1, tolerance),
      kind: 'vector',
      key: [1, 2],
      entries: ['a', 'b'],
      credit: 'all',
      accepted: [],
    })
    const said: readonly (readonly [Tolerance, string])[] = [
      [{ kind: 'closeTo', relative: 0.01, absolute: 1e-8 }, 'each within 1% of the value shown'],
      [{ kind: 'closeTo', relative: 0, absolute: 0.005 }, 'each within 0.005 of the value shown'],
      [{ kind: 'closeTo', relative: 0.07, absolute: 0.5 }, 'each within 7% plus 0.5 of the value shown'],
      [{ kind: 'significantFigures', digits: 3, strict: false }, 'each to 3 significant figures'],
      [{ kind: 'decimalPlaces', digits: 1, strict: true }, 'each to 1 decimal place'],
    ]
    for (const [tolerance, text] of said) expect(acceptedInterval(vector(tolerance))).toBe(text)
    expect(acceptedInterval({ ...part(1, tolerances.percent), kind: 'matrix', ...table })).toBe(
      'each within 1% of the value shown',
    )
  })
  it('does not exist for a choice', () => {
    expect(acceptedInterval({ kind: 'choice', name: 'c', label: 'c', weight: 1, key: 'A', options: [] })).toBeNull()
  })
  it('lies within the tolerance and around the key, for any key', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (n) => {
        const key = n / 1000
        const [low = 0, high = 0] = (
          acceptedInterval(part(key, { kind: 'closeTo', relative: 0.01, absolute: 0 })) ?? ''
        )
          .split(' to ')
          .map(Number)
        expect(low).toBeGreaterThanOrEqual(key * 0.99 - 1e-9)
        expect(high).toBeLessThanOrEqual(key * 1.01 + 1e-9)
        expect(high).toBeGreaterThan(low)
      }),
    )
  })
})
