import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { perplexityOfTokens } from '@/lib/metrics/perplexity-of-tokens'
import { probability, tokens } from './distributions'

describe('the perplexity of a sequence', () => {
  it('is the geometric mean of one over the probabilities', () => {
    // ∛(2·4·8) = 4.
    expect(perplexityOfTokens([0.5, 0.25, 0.125])).toBe(4)
    expect(perplexityOfTokens([0.1])).toBeCloseTo(10, 13)
    expect(perplexityOfTokens([1, 1])).toBe(1)
  })
  it('of a model that always gives the truth 1/n is n, for any length', () => {
    for (const length of [1, 2, 17, 5_000]) {
      expect(perplexityOfTokens(Array.from({ length }, () => 1 / 7))).toBeCloseTo(7, 12)
    }
  })
  it('of a thousand rare tokens neither vanishes nor overflows', () => {
    expect(perplexityOfTokens(Array.from({ length: 1_000 }, () => 1e-200)) / 1e200).toBeCloseTo(1, 10)
  })
  it('is infinite as soon as one token was held impossible', () => {
    expect(perplexityOfTokens([0.9, 0, 0.9])).toBe(Number.POSITIVE_INFINITY)
  })
  it('does not depend on the order of the tokens, nor on repeating the whole', () => {
    fc.assert(
      fc.property(tokens, (each) => {
        expect(perplexityOfTokens(each.toReversed()) / perplexityOfTokens(each)).toBeCloseTo(1, 11)
        expect(perplexityOfTokens([...each, ...each]) / perplexityOfTokens(each)).toBeCloseTo(1, 11)
      }),
    )
  })
  it('falls when one token becomes more probable', () => {
    fc.assert(
      fc.property(tokens, probability, (rest, p) => {
        const [less, more] = [perplexityOfTokens([p / 2, ...rest]), perplexityOfTokens([p, ...rest])]
        expect(more).toBeLessThan(less)
      }),
    )
  })
})
