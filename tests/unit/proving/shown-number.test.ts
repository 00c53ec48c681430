import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactText } from '@/lib/problems/number-text'
import { shownNumber } from '@/lib/proving/shown-number'

describe('the number that is read in a shown text', () => {
  it('is the very double that was shown', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (x) => {
        expect(shownNumber(exactText(x))).toBe(x === 0 ? 0 : x)
      }),
    )
  })
  it.each([
    ['1.5 \\times 10^{-20}', 1.5e-20],
    ['-2 \\times 10^{30}', -2e30],
    ['\\infty', Number.POSITIVE_INFINITY],
    ['-\\infty', Number.NEGATIVE_INFINITY],
  ])('of %s is %d', (text, x) => {
    expect(shownNumber(text)).toBe(x)
  })
  it('is none in words', () => {
    expect(shownNumber('three')).toBeNaN()
  })
})
