import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bootstrapMeanInterval } from '@/lib/psychometrics/bootstrap-mean-interval'
import { mean } from '@/lib/psychometrics/mean'
import { meanInterval } from '@/lib/psychometrics/mean-interval'

const nothing = { low: Number.NaN, high: Number.NaN }

describe('the bootstrap interval of a mean', () => {
  it('is near Student’s where values do not lean', () => {
    const values = Array.from({ length: 60 }, (_, index) => index)
    const [own, student] = [bootstrapMeanInterval(values) ?? nothing, meanInterval(values) ?? nothing]
    expect(Math.abs(own.low - student.low)).toBeLessThan(0.1 * (student.high - student.low))
    expect(Math.abs(own.high - student.high)).toBeLessThan(0.1 * (student.high - student.low))
  })
  it('reaches further to where a few values lie', () => {
    const nearlyAll = [...Array.from({ length: 26 }, () => 10), 9, 8, 6, 3]
    const { low, high } = bootstrapMeanInterval(nearlyAll) ?? nothing
    const centre = mean(nearlyAll) ?? 0
    expect(centre - low).toBeGreaterThan(1.5 * (high - centre))
  })
  it('says the same of the same values in any order, and moves and grows with them', () => {
    const lists = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 12, maxLength: 30 })
    fc.assert(
      fc.property(lists, fc.integer({ min: -5, max: 5 }), (values, shift) => {
        const found = bootstrapMeanInterval(values)
        expect(bootstrapMeanInterval(values.toReversed())).toEqual(found)
        const moved = bootstrapMeanInterval(values.map((value) => 2 * value + shift))
        expect(moved === null).toBe(found === null)
        if (found === null || moved === null) return
        expect(moved.low).toBeCloseTo(2 * found.low + shift, 8)
        expect(moved.high).toBeCloseTo(2 * found.high + shift, 8)
        expect(found.low).toBeLessThan(mean(values) ?? 0)
        expect(found.high).toBeGreaterThan(mean(values) ?? 0)
      }),
      { numRuns: 15 },
    )
  })
  it('does not exist where nothing varies, or too few values differ to say how far a tail goes', () => {
    expect(bootstrapMeanInterval([])).toBeNull()
    expect(bootstrapMeanInterval([3])).toBeNull()
    expect(bootstrapMeanInterval([3, 3, 3])).toBeNull()
    expect(bootstrapMeanInterval([10, 10, 10, 10, 10, 10, 10, 9])).toBeNull()
  })
  it('is Student’s beyond a thousand values', () => {
    const values = Array.from({ length: 1_001 }, (_, index) => index % 7)
    expect(bootstrapMeanInterval(values)).toEqual(meanInterval(values))
  })
})
