import { describe, expect, it } from 'vitest'
import { conditionalEntropy } from '@/lib/metrics/conditional-entropy'
import { conditionalEntropyOfRow } from '@/lib/metrics/conditional-entropy-of-row'
import { conditionalPerplexity } from '@/lib/metrics/conditional-perplexity'

/** Cover & Thomas, example 2.2.1: X in the columns there, Y in the rows. */
const coverThomas = [
  [1 / 8, 1 / 16, 1 / 32, 1 / 32],
  [1 / 16, 1 / 8, 1 / 32, 1 / 32],
  [1 / 16, 1 / 16, 1 / 16, 1 / 16],
  [1 / 4, 0, 0, 0],
]

describe('conditional entropy', () => {
  it('is, in the textbook’s example, 11/8 bits of the column given the row and 13/8 of the row given the column', () => {
    expect(conditionalEntropy(coverThomas)).toBeCloseTo(11 / 8, 15)
    expect(conditionalEntropyOfRow(coverThomas)).toBeCloseTo(13 / 8, 15)
  })
  it('is 0 where the row settles the column and that of the column where it says nothing', () => {
    expect(
      conditionalEntropy([
        [0.3, 0],
        [0, 0.7],
      ]),
    ).toBe(0)
    expect(
      conditionalEntropy(
        [
          [0.25, 0.25],
          [0.25, 0.25],
        ],
        10,
      ),
    ).toBeCloseTo(Math.log10(2), 15)
  })
  it('adds nothing for a row that never happens', () => {
    expect(
      conditionalEntropy([
        [0, 0],
        [0.5, 0.5],
      ]),
    ).toBe(1)
  })
  it('keeps the digits of a row that is all but settled', () => {
    // ½·2·10⁻³⁰⁰ from the large share and 10⁻³⁰⁰·ln(0.5/10⁻³⁰⁰) from the small one.
    const expected = 1e-300 * (1 + Math.log(0.5) + 300 * Math.LN10)
    expect(
      conditionalEntropy(
        [
          [0.5, 1e-300],
          [0, 0.5],
        ],
        Math.E,
      ) / expected,
    ).toBeCloseTo(1, 13)
  })
  it('as a perplexity counts the columns still open', () => {
    expect(
      conditionalPerplexity([
        [0.25, 0.25],
        [0, 0.5],
      ]),
    ).toBeCloseTo(Math.SQRT2, 15)
    expect(conditionalPerplexity([[1]])).toBe(1)
  })
  it('refuses what is no joint distribution', () => {
    expect(() => conditionalEntropy([[0.5, 0.5], [0.5]])).toThrow('rows of one length, got 2 and, in row 2, 1')
    expect(() => conditionalEntropyOfRow([[0.5], [0.4]])).toThrow(RangeError)
    expect(() => conditionalEntropyOfRow([[0.5, 0.25], [0.25]])).toThrow('rows of one length')
    expect(() => conditionalEntropy([[1]], 1)).toThrow('base must be')
  })
})
