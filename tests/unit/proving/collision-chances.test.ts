import { describe, expect, it } from 'vitest'
import { collisionChances } from '@/lib/proving/collision-chances'
import { countInterval } from '@/lib/proving/count-interval'

const counts = (sizes: readonly number[]) => ({ n: sizes.reduce((sum, size) => sum + size, 0), counts: sizes })
const ones = (length: number) => Array.from({ length }, () => 1)

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
  it('is right on average: over all samples of three from problems of chances 0.5, 0.3 and 0.2, Σp² = 0.38', () => {
    const chances = [0.5, 0.3, 0.2]
    let mean = 0
    for (const one of [0, 1, 2])
      for (const two of [0, 1, 2])
        for (const three of [0, 1, 2]) {
          const sizes = [0, 1, 2].map((kind) => [one, two, three].filter((each) => each === kind).length)
          const weight = [one, two, three].reduce((product, kind) => product * (chances[kind] ?? 0), 1)
          mean += weight * collisionChances({ n: 3, counts: sizes, classSize: 30 }).ofAPair.estimate
        }
    expect(mean).toBeCloseTo(0.38, 12)
  })
  it('is that of the exact birthday problem, to the third digit for a class among many problems', () => {
    // 2,000 problems as likely as each other, so that a pair meets with a chance of 1/2,000: 4 seen of each, less their own.
    const [problems, classSize] = [2_000, 40]
    const n = 1 + problems * 4
    const counts = [...Array.from({ length: problems - 1 }, () => 4), 5]
    const { ofAPair, ofAnyTwo, shareWhoShare } = collisionChances({ n, counts, classSize })
    const pair = ofAPair.estimate
    const free = Array.from({ length: classSize }, (_, met) => 1 - met * pair).reduce((all, each) => all * each, 1)
    expect(ofAnyTwo.estimate).toBeCloseTo(1 - free, 2)
    expect(shareWhoShare.estimate).toBeCloseTo(1 - (1 - pair) ** 39, 12)
  })
  it('has its intervals from those of the count of pairs', () => {
    const { ofAPair, ofAnyTwo, shareWhoShare } = collisionChances({ ...counts([2, 2, 2, ...ones(94)]), classSize: 10 })
    const { low, high } = countInterval(3)
    const pairs = 4_950
    expect(ofAPair.estimate).toBeCloseTo(3 / pairs, 12)
    expect(ofAPair.interval95).toEqual({ low: low / pairs, high: high / pairs })
    expect(ofAnyTwo.interval95.low).toBeCloseTo(1 - Math.exp((-45 * low) / pairs), 12)
    expect(ofAnyTwo.interval95.high).toBeCloseTo(1 - Math.exp((-45 * high) / pairs), 12)
    expect(shareWhoShare.interval95.high).toBeCloseTo(1 - (1 - high / pairs) ** 9, 12)
  })
  it('is never above 1, however uncertain', () => {
    const { ofAPair, shareWhoShare } = collisionChances({ ...counts([2]), classSize: 300 })
    expect(ofAPair.interval95.high).toBe(1)
    expect(shareWhoShare.interval95.high).toBe(1)
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
