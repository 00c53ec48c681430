import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bitsPerCharacter } from '@/lib/metrics/bits-per-character'
import { bitsPerCharacterFromPerplexity } from '@/lib/metrics/bits-per-character-from-perplexity'
import { logLikelihood } from '@/lib/metrics/log-likelihood'
import { perplexityFromBitsPerCharacter } from '@/lib/metrics/perplexity-from-bits-per-character'
import { perplexityFromLogLikelihood } from '@/lib/metrics/perplexity-from-log-likelihood'
import { perplexityOfTokens } from '@/lib/metrics/perplexity-of-tokens'
import { tokens } from './distributions'

describe('the roads to perplexity', () => {
  it('12 bits over 4 tokens make 8, from the log-likelihood or from 1.5 bits for each of 8 characters', () => {
    expect(perplexityFromLogLikelihood(-12, 4)).toBe(8)
    expect(perplexityFromBitsPerCharacter(1.5, 8, 4)).toBe(8)
    expect(bitsPerCharacterFromPerplexity(8, 4, 8)).toBe(1.5)
    expect(perplexityFromLogLikelihood(-4, 2, 10)).toBe(100)
    expect(perplexityFromLogLikelihood(0, 1)).toBe(1)
  })
  it('all lead to the same place', () => {
    const law = fc.property(
      tokens,
      fc.integer({ min: 1, max: 500 }),
      fc.constantFrom(2, Math.E, 10),
      (q, length, base) => {
        const expected = perplexityOfTokens(q)
        const bits = bitsPerCharacter(q, length)
        const fromLikelihood = perplexityFromLogLikelihood(Math.min(0, logLikelihood(q, base)), q.length, base)
        expect(Math.abs(fromLikelihood / expected - 1)).toBeLessThan(1e-12)
        expect(Math.abs(perplexityFromBitsPerCharacter(bits, length, q.length) / expected - 1)).toBeLessThan(1e-12)
        expect(bitsPerCharacterFromPerplexity(expected, q.length, length)).toBeCloseTo(bits, 11)
      },
    )
    fc.assert(law)
  })
  it.each([
    ['a log-likelihood above 0', () => perplexityFromLogLikelihood(1, 1), 'must be at most 0, got 1'],
    ['no log-likelihood', () => perplexityFromLogLikelihood(Number.NaN, 1), 'must be at most 0, got NaN'],
    ['no tokens', () => perplexityFromLogLikelihood(-1, 0), 'tokenCount must be a whole number of at least 1'],
    ['negative bits', () => perplexityFromBitsPerCharacter(-1, 1, 1), 'bitsPerCharacter must be at least 0'],
    ['half a character', () => perplexityFromBitsPerCharacter(1, 0.5, 1), 'characterCount must be'],
    ['no token for the characters', () => perplexityFromBitsPerCharacter(1, 1, 0), 'tokenCount must be'],
    ['a perplexity below 1', () => bitsPerCharacterFromPerplexity(0.5, 1, 1), 'at least 1, got 0.5'],
    ['no characters', () => bitsPerCharacterFromPerplexity(2, 1, 0), 'characterCount must be'],
    ['no token of the perplexity', () => bitsPerCharacterFromPerplexity(2, 0, 1), 'tokenCount must be'],
  ])('refuse %s', (_name, call, message) => {
    expect(call).toThrow(RangeError)
    expect(call).toThrow(message)
  })
})
