// How a wrong formula differs from the right one, where that is the same everywhere.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formulaSlip } from '@/lib/grading/formula-slip'

const key = [1, -2, 0, 4]
const slipOf = (values: readonly number[], of: readonly number[] = key) =>
  formulaSlip({ values, key: of, relative: 1e-6 })

describe('a wrong formula', () => {
  it('of the opposite sign everywhere is told so', () => {
    expect(slipOf([-1, 2, 0, -4])).toMatch(/opposite sign/)
    expect(slipOf([-1, -2, 0, -4])).toBeNull()
  })
  it('off by a factor or a term is told which of the two', () => {
    expect(slipOf([3, -6, 0, 12])).toMatch(/same factor everywhere/)
    expect(slipOf([-3, 6, 0, -12])).toMatch(/same factor everywhere/)
    expect(slipOf([2, -1, 1, 5])).toMatch(/same number everywhere/)
  })
  it('off by the logarithm of 2 or of 10 is told to look at the base', () => {
    for (const factor of [Math.LN2, 1 / Math.LN2, Math.LN10, 1 / Math.LN10, -Math.LN2]) {
      expect(slipOf(key.map((value) => value * factor))).toMatch(/logarithms of another base/)
    }
  })
  it('that is 0 everywhere, or related in no such way, is told nothing', () => {
    expect(slipOf([0, 0, 0, 0])).toBeNull()
    expect(slipOf([1, 2, 3, 4])).toBeNull()
    expect(slipOf([1, -2, 0.5, 4])).toBeNull()
  })
  it('beside a key that is the same everywhere may only have its sign wrong', () => {
    expect(slipOf([-2, -2], [2, 2])).toMatch(/opposite sign/)
    expect(slipOf([6, 6], [2, 2])).toBeNull()
    expect(slipOf([5, 5], [0, 0])).toBeNull()
    expect(slipOf([3000, 3000.0015], [1000, 1000.0005])).toBeNull()
  })
  it('is told of a factor for any formula and any factor', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 8 })
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 50 }), (drawn, factor) => {
        fc.pre(new Set(drawn).size > 1)
        expect(
          slipOf(
            drawn.map((value) => value * factor),
            drawn,
          ),
        ).toMatch(/same factor/)
        expect(
          slipOf(
            drawn.map((value) => value / factor),
            drawn,
          ),
        ).toMatch(/same factor/)
      }),
    )
  })
})
