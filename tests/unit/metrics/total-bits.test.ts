import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bitsPerCharacter } from '@/lib/metrics/bits-per-character'
import { bitsPerDimension } from '@/lib/metrics/bits-per-dimension'
import { requireCount, totalBits } from '@/lib/metrics/total-bits'
import { tokens } from './distributions'

const rates = [bitsPerCharacter, bitsPerDimension]

describe('the bits a model spends', () => {
  it('are those given, or the surprisals of the probabilities given', () => {
    expect(totalBits(12.5)).toBe(12.5)
    expect(totalBits([0.5, 0.25, 0.125])).toBe(6)
    expect(totalBits(0)).toBe(0)
    expect(Object.is(totalBits([1, 1]), 0)).toBe(true)
    expect(totalBits([0.5, 0])).toBe(Number.POSITIVE_INFINITY)
  })
  it('are never negative, and a probability stays one', () => {
    expect(() => totalBits(-0.001)).toThrow('total bits must be at least 0, got -0.001.')
    expect(() => totalBits(Number.NaN)).toThrow('total bits must be at least 0')
    expect(() => totalBits([])).toThrow('at least one probability')
    expect(() => totalBits([2])).toThrow('probabilities, entry 1, must be a probability from 0 to 1, got 2.')
  })
})

describe('how many to divide by', () => {
  it('is a whole number of at least 1', () => {
    for (const count of [1, 2, 3072]) expect(() => requireCount(count, 'n')).not.toThrow()
    for (const count of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => requireCount(count, 'n')).toThrow(`n must be a whole number of at least 1, got ${count}.`)
    }
  })
  it('is told by its own name', () => {
    expect(() => bitsPerCharacter(1, 0)).toThrow('characterCount must be')
    expect(() => bitsPerDimension(1, 0)).toThrow('dimensionCount must be')
    expect(() => bitsPerDimension(1, 0.5)).toThrow('dimensionCount must be')
  })
})

describe('bits per character or dimension', () => {
  it('spread the total evenly', () => {
    // A text of 3 tokens at 1/4, 1/4 and 1/16 with 16 characters: 8 bits over 16.
    expect(bitsPerCharacter([0.25, 0.25, 0.0625], 16)).toBe(0.5)
    expect(bitsPerCharacter(8, 16)).toBe(0.5)
    expect(bitsPerDimension([0.5, 0.5, 0.5, 0.5], 2)).toBe(2)
    expect(bitsPerDimension(24_576, 3_072)).toBe(8)
  })
  it('do not depend on how a text was cut into tokens', () => {
    fc.assert(
      fc.property(tokens, fc.integer({ min: 1, max: 500 }), (probabilities, count) => {
        const [first = 1, ...rest] = probabilities
        const cut = [Math.sqrt(first), Math.sqrt(first), ...rest]
        for (const rate of rates) expect(rate(cut, count)).toBeCloseTo(rate(probabilities, count), 9)
      }),
    )
  })
  it('halve when the same bits are spread over twice as much', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 40 }), fc.integer({ min: 1, max: 1_000 }), (bits, count) => {
        for (const rate of rates) expect(rate(bits, 2 * count)).toBe(rate(bits, count) / 2)
      }),
    )
  })
})
