import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion } from '@/lib/problems/apportion'
import { dirichletWeights } from '@/lib/problems/dirichlet-weights'
import { randomStream } from '@/lib/problems/random'

describe('sharing ticks by largest remainder', () => {
  it('gives a remaining tick to the largest remainder: 10 among 0.55, 0.27, 0.18', () => {
    // 5.5, 2.7 and 1.8: 5, 2 and 1 for sure, the two left go to .8 and .7.
    expect(apportion({ weights: [0.55, 0.27, 0.18], total: 10, cap: 10 })).toEqual([5, 3, 2])
  })
  it('gives what is over a cap to the others in proportion', () => {
    expect(apportion({ weights: [8, 1, 1], total: 10, cap: 6 })).toEqual([6, 2, 2])
    expect(apportion({ weights: [1, 0, 0], total: 10, cap: 4 })).toEqual([4, 3, 3])
  })
  it('shares evenly where the weights say nothing', () => {
    expect(apportion({ weights: [0, 0], total: 4, cap: 9 })).toEqual([2, 2])
  })
  it('sums to the total and stays between nought and the cap, whatever the weights', () => {
    const weights = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(weights, fc.nat(300), fc.nat(40), (list, wanted, room) => {
        const total = Math.min(wanted, list.length * 300)
        const cap = Math.ceil(total / list.length) + room
        const ticks = apportion({ weights: list, total, cap })
        expect(ticks.reduce((sum, each) => sum + each, 0)).toBe(total)
        for (const each of ticks) expect(Number.isInteger(each) && each >= 0 && each <= cap).toBe(true)
      }),
    )
  })
  it('gives the first of equal remainders the tick that is left', () => {
    expect(apportion({ weights: [1, 1, 1], total: 4, cap: 4 })).toEqual([2, 1, 1])
    expect(apportion({ weights: [1, 1, 1], total: 5, cap: 5 })).toEqual([2, 2, 1])
  })
  it('passes over an entry at its cap', () => {
    expect(apportion({ weights: [2, 1, 1], total: 5, cap: 2 })).toEqual([2, 2, 1])
    expect(apportion({ weights: [1, 1], total: 8, cap: 4 })).toEqual([4, 4])
    expect(apportion({ weights: [0, 0, 1], total: 3, cap: 1 })).toEqual([1, 1, 1])
  })
  it('of nothing is nothing', () => {
    expect(apportion({ weights: [0.5, 0.5], total: 0, cap: 0 })).toEqual([0, 0])
  })
  it('is within one tick of the exact share where no cap is met', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 10 })
    fc.assert(
      fc.property(weights, fc.nat(1_000), (list, total) => {
        const sum = list.reduce((all, each) => all + each, 0)
        const ticks = apportion({ weights: list, total, cap: total })
        for (const [index, each] of ticks.entries()) {
          expect(Math.abs(each - ((list[index] ?? 0) / sum) * total)).toBeLessThan(1 + 1e-9)
        }
      }),
    )
  })
  it('refuses a total that does not fit', () => {
    expect(() => apportion({ weights: [1], total: -1, cap: 4 })).toThrow(RangeError)
    expect(() => apportion({ weights: [1, 1], total: 10, cap: 4 })).toThrow('10 ticks do not fit')
  })
})

describe('Dirichlet weights', () => {
  const stream = randomStream({ questionId: 'd', version: 1, seed: 1, name: 'w' })
  it('are positive and sum to 1', () => {
    for (let draw = 0; draw < 500; draw += 1) {
      const weights = dirichletWeights(stream, { count: 5, concentration: 2 })
      expect(weights).toHaveLength(5)
      expect(weights.every((weight) => weight >= 0)).toBe(true)
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 14)
    }
  })
  it.each([1, 2, 5])('have mean 1/n and the variance of Dirichlet(%i, …)', (concentration) => {
    const count = 4
    const draws = Array.from({ length: 20_000 }, () => dirichletWeights(stream, { count, concentration }))
    for (let place = 0; place < count; place += 1) {
      const entries = draws.map((weights) => weights[place] ?? 0)
      const mean = entries.reduce((sum, entry) => sum + entry, 0) / entries.length
      const variance = entries.reduce((sum, entry) => sum + (entry - mean) ** 2, 0) / entries.length
      // Var = (1/n)(1 − 1/n)/(nα + 1).
      const expected = (0.25 * 0.75) / (count * concentration + 1)
      expect(Math.abs(mean - 0.25)).toBeLessThan(5 * Math.sqrt(expected / draws.length))
      expect(variance / expected).toBeGreaterThan(0.95)
      expect(variance / expected).toBeLessThan(1.05)
    }
  })
  it('of one outcome is certainty', () => {
    expect(dirichletWeights(stream, { count: 1, concentration: 1 })).toEqual([1])
  })
})
