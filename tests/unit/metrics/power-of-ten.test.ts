import { describe, expect, it } from 'vitest'
import { powerOfTen } from '@/lib/metrics/power-of-ten'

describe('a power of ten', () => {
  it('is the double that its decimal reads back as, to the last place that is exact', () => {
    expect([powerOfTen(0), powerOfTen(3), powerOfTen(-3)]).toEqual([1, 1000, 0.001])
    expect([powerOfTen(22), powerOfTen(-22)]).toEqual([1e22, 1e-22])
  })
  it('beyond is within a unit or two of it', () => {
    for (let places = 23; places <= 300; places += 1) {
      expect(Math.abs(powerOfTen(places) / Number(`1e${places}`) - 1)).toBeLessThan(2 * Number.EPSILON)
      expect(Math.abs(powerOfTen(-places) / Number(`1e-${places}`) - 1)).toBeLessThan(2 * Number.EPSILON)
    }
  })
  it('leaves the range of a double where ten does', () => {
    expect([powerOfTen(309), powerOfTen(-324)]).toEqual([Number.POSITIVE_INFINITY, 0])
    expect(powerOfTen(Number.NaN)).toBeNaN()
  })
})
