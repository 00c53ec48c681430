import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requireProbabilities, requireProbability } from '@/lib/metrics/require-probability'

describe('a probability', () => {
  it('is a number from 0 to 1, both included', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => {
        expect(() => requireProbability(p, 'p')).not.toThrow()
      }),
    )
    for (const p of [0, -0, 5e-324, 1 - Number.EPSILON, 1]) expect(() => requireProbability(p, 'p')).not.toThrow()
  })
  it.each([-5e-324, -1, 1 + Number.EPSILON, 2, Number.NaN, Number.POSITIVE_INFINITY])('is not %d', (p) => {
    expect(() => requireProbability(p, 'ŷ')).toThrow(RangeError)
    expect(() => requireProbability(p, 'ŷ')).toThrow(`ŷ must be a probability from 0 to 1, got ${p}.`)
  })
  it('is not a text or a truth that would convert to one', () => {
    for (const text of ['"0.5"', 'true', 'null', '[0.5]']) {
      expect(() => requireProbability(JSON.parse(text), 'p')).toThrow(TypeError)
      expect(() => requireProbability(JSON.parse(text), 'p')).toThrow('p must be a number from 0 to 1, got')
    }
  })
})

describe('several probabilities', () => {
  it('need not sum to 1', () => {
    for (const values of [[1], [0.9, 0.9, 0.9], [0, 0]]) {
      expect(() => requireProbabilities(values, 'tokens')).not.toThrow()
    }
  })
  it('are one at least', () => {
    expect(() => requireProbabilities([], 'tokens')).toThrow(RangeError)
    expect(() => requireProbabilities([], 'tokens')).toThrow('tokens must hold at least one probability.')
  })
  it('are each checked, with the place counted from 1', () => {
    expect(() => requireProbabilities([0.5, 1.5, -1], 'tokens')).toThrow(
      'tokens, entry 2, must be a probability from 0 to 1, got 1.5.',
    )
    expect(() => requireProbabilities(JSON.parse('[0.5, "a"]'), 'tokens')).toThrow('tokens, entry 2, must be a number')
  })
  it('are a vector', () => {
    for (const text of ['0.5', '"0.5"', '{"length": 1}']) {
      expect(() => requireProbabilities(JSON.parse(text), 'tokens')).toThrow(TypeError)
      expect(() => requireProbabilities(JSON.parse(text), 'tokens')).toThrow('tokens must be a vector of probabilities')
    }
  })
})
