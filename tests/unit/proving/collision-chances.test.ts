import { describe, expect, it } from 'vitest'
import { collisionChances } from '@/lib/proving/collision-chances'

const counts = (sizes: readonly number[]) => ({ n: sizes.reduce((sum, size) => sum + size, 0), counts: sizes })

describe('chances that students meet the same problem', () => {
  it('counts pairs alike over all pairs: of 2, 1 and 1 one pair of six', () => {
    const { ofAPair } = collisionChances({ ...counts([2, 1, 1]), classSize: 2 })
    expect(ofAPair.estimate).toBeCloseTo(1 / 6, 12)
  })
  it('makes the same of a pair, of any two of a class of two, and of the share who share', () => {
    const { ofAPair, shareWhoShare } = collisionChances({ ...counts([3, 5, 2]), classSize: 2 })
    expect(shareWhoShare.estimate).toBeCloseTo(ofAPair.estimate, 12)
  })
  it('agrees with the birthday problem: 23 people, 365 days', () => {
    // As if each of 365 problems had been met twice in 730 variants and pairs were drawn with replacement.
    const { ofAnyTwo } = collisionChances({ n: 2 * 365, counts: Array.from({ length: 365 }, () => 2), classSize: 23 })
    expect(ofAnyTwo.estimate).toBeCloseTo(1 - Math.exp((-253 * 365) / ((730 * 729) / 2)), 10)
  })
  it('is certain where there is one problem', () => {
    const { ofAPair, ofAnyTwo, shareWhoShare } = collisionChances({ ...counts([50]), classSize: 300 })
    expect([ofAPair.estimate, shareWhoShare.estimate]).toEqual([1, 1])
    expect(ofAnyTwo.estimate).toBeCloseTo(1, 12)
  })
  it('is 0 where no two were alike, and says how much it may be all the same', () => {
    const { ofAPair, ofAnyTwo } = collisionChances({
      ...counts(Array.from({ length: 1_000 }, () => 1)),
      classSize: 300,
    })
    expect(ofAPair.estimate).toBe(0)
    expect(ofAPair.interval95.high).toBeCloseTo(3.68 / 499_500, 7)
    expect(ofAnyTwo.interval95.high).toBeGreaterThan(0.2)
    expect(ofAnyTwo.interval95.high).toBeLessThan(0.35)
  })
  it('knows nothing of a single variant', () => {
    expect(collisionChances({ ...counts([1]), classSize: 300 }).ofAPair.estimate).toBe(1)
  })
})
