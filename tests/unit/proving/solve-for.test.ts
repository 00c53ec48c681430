import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { solveFor } from '@/lib/proving/solve-for'

const square = { lets: [], value: ([x]: readonly unknown[]) => Number(x) * Number(x) }

describe('the value behind a shown number', () => {
  it('is found through what is worked out from it', () => {
    const lets = [{ slot: 1, evaluate: ([x]: readonly unknown[]) => Math.log(Number(x)) }]
    const value = ([, y]: readonly unknown[]) => -Number(y)
    expect(solveFor({ scope: [0.5, 0], slot: 0, lets, value, target: 0.7 })).toBeCloseTo(Math.exp(-0.7), 9)
  })
  it('comes to the target for any rounding of a square', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 100, noNaN: true }),
        fc.double({ min: -0.05, max: 0.05, noNaN: true }),
        (x, off) => {
          const target = x * x * (1 + off)
          const found = solveFor({ ...square, scope: [x], slot: 0, target })
          expect(Number(found) ** 2).toBeCloseTo(target, 6)
        },
      ),
    )
  })
  it('stays where it is when that is the target, or when nothing leads there', () => {
    expect(solveFor({ ...square, scope: [3], slot: 0, target: 9 })).toBe(3)
    const flat = { lets: [], value: () => 1 }
    expect(Number.isFinite(Number(solveFor({ ...flat, scope: [3], slot: 0, target: 2 })))).toBe(true)
    expect(solveFor({ ...square, scope: ['text'], slot: 0, target: 9 })).toBe('text')
  })
})
