import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeRedundancy } from '@/lib/metrics/code-redundancy'
import { entropy } from '@/lib/metrics/entropy'
import { expectedCodeLength } from '@/lib/metrics/expected-code-length'
import { huffmanCodeLengths } from '@/lib/metrics/huffman-code-lengths'
import { kraftSum } from '@/lib/metrics/kraft-sum'
import { satisfiesKraft } from '@/lib/metrics/satisfies-kraft'
import { shannonCodeLengths } from '@/lib/metrics/shannon-code-lengths'
import { distribution, distributionOf } from './distributions'

const infinity = Number.POSITIVE_INFINITY
const radix = fc.integer({ min: 2, max: 5 })

/** Least expected length over all binary prefix codes, by every non-decreasing list of lengths that obeys Kraft. */
function leastByHand(p: readonly number[]): number {
  const sorted = p.toSorted((a, b) => b - a)
  const search = (index: number, least: number, room: number): number => {
    const mass = sorted[index]
    if (mass === undefined) return 0
    const lengths = Array.from({ length: sorted.length - least }, (_, step) => least + step)
    const fits = lengths.filter((length) => room >= 2 ** -length)
    return Math.min(...fits.map((length) => mass * length + search(index + 1, length, room - 2 ** -length)), infinity)
  }
  return search(0, 1, 1)
}

describe('Shannon’s code', () => {
  it('rounds the surprisal up: ½, 0.3, 0.2 have 1, 2 and 3 bits', () => {
    expect(shannonCodeLengths([0.5, 0.3, 0.2])).toEqual([1, 2, 3])
  })
  it('is exact at powers of two and next to them', () => {
    for (let power = 1; power <= 52; power += 1) {
      const mass = 2 ** -power
      expect(shannonCodeLengths([mass, 1 - mass])[0]).toBe(power)
      const [above, below] = [mass * (1 + 2 ** -52), mass * (1 - 2 ** -53)]
      expect(shannonCodeLengths([above, 1 - above])[0]).toBe(power)
      expect(shannonCodeLengths([below, 1 - below])[0]).toBe(power + 1)
    }
    expect(shannonCodeLengths([1, 5e-324, 2 ** -1022])).toEqual([0, 1074, 1022])
  })
  it('needs no word for what never happens, and no bit for what always does', () => {
    expect(shannonCodeLengths([1, 0])).toEqual([0, infinity])
    expect(expectedCodeLength([1, 0], [0, infinity])).toBe(0)
  })
})

describe('Huffman’s code', () => {
  it('of ½, ¼, ⅛, ⅛ has 1, 2, 3 and 3 bits, in the order of the outcomes', () => {
    expect(huffmanCodeLengths([0.5, 0.25, 0.125, 0.125])).toEqual([1, 2, 3, 3])
    expect(huffmanCodeLengths([0.125, 0.5, 0.125, 0.25])).toEqual([3, 1, 3, 2])
  })
  it('in the textbook’s examples has 2, 2, 2, 3, 3 bits and 1, 1, 2, 2, 2 ternary digits (Cover & Thomas, 5.6.1–2)', () => {
    const p = [0.25, 0.25, 0.2, 0.15, 0.15]
    expect(huffmanCodeLengths(p)).toEqual([2, 2, 2, 3, 3])
    expect(huffmanCodeLengths(p, 3)).toEqual([1, 1, 2, 2, 2])
  })
  it('fills the tree at the top when the outcomes do not fit the symbols (Cover & Thomas, 5.6.3)', () => {
    expect(huffmanCodeLengths([0.25, 0.25, 0.2, 0.1, 0.1, 0.1], 3)).toEqual([1, 1, 2, 2, 3, 3])
  })
  it('on ties merges single outcomes first and later ones first: the earlier word is the shorter, the lengths even', () => {
    expect(huffmanCodeLengths([0.25, 0.25, 0.25, 0.25])).toEqual([2, 2, 2, 2])
    expect(huffmanCodeLengths([1 / 3, 1 / 3, 1 / 3])).toEqual([1, 2, 2])
    // The other optimal code, 1, 2, 3, 4, 4, has the same mean of 2.2 bits.
    expect(huffmanCodeLengths([0.5, 0.25, 0.125, 0.0625, 0.0625])).toEqual([1, 2, 3, 4, 4])
    expect(huffmanCodeLengths([0.375, 0.25, 0.125, 0.125, 0.125])).toEqual([2, 2, 2, 3, 3])
  })
  it('of a single outcome has the empty word, and of an impossible one a word', () => {
    expect(huffmanCodeLengths([1])).toEqual([0])
    expect(huffmanCodeLengths([1, 0])).toEqual([1, 1])
  })
  it('is optimal: no list of lengths that obeys Kraft has a smaller mean', () => {
    const law = fc.property(fc.integer({ min: 2, max: 6 }).chain(distributionOf), (p) => {
      expect(expectedCodeLength(p, huffmanCodeLengths(p))).toBeCloseTo(leastByHand(p), 12)
    })
    fc.assert(law)
  })
  it('has a mean in [H, H + 1), never above Shannon’s', () => {
    const law = fc.property(distribution, (p) => {
      const huffman = expectedCodeLength(p, huffmanCodeLengths(p))
      const shannon = expectedCodeLength(p, shannonCodeLengths(p))
      expect(huffman).toBeGreaterThanOrEqual(entropy(p) - 1e-12)
      expect(huffman).toBeLessThanOrEqual(shannon + 1e-12)
      expect(shannon).toBeLessThan(entropy(p) + 1)
    })
    fc.assert(law)
  })
  it('has a mean in [H, H + 1) with more symbols too', () => {
    const law = fc.property(distribution, radix, (p, symbols) => {
      const redundancy = codeRedundancy(p, huffmanCodeLengths(p, symbols), symbols)
      expect(redundancy).toBeGreaterThanOrEqual(0)
      expect(redundancy).toBeLessThan(1)
    })
    fc.assert(law)
  })
  it('gives the likelier outcome no longer a word, for ten thousand outcomes as for three', () => {
    const weights = Array.from({ length: 10_000 }, (_, index) => ((7919 * index) % 10_007) + 1)
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    const p = weights.map((weight) => weight / total)
    const lengths = huffmanCodeLengths(p)
    const byMass = p.map((mass, index) => [mass, lengths[index] ?? 0] as const).toSorted(([a], [b]) => b - a)
    expect(byMass.every(([, length], index) => length >= (byMass[index - 1]?.[1] ?? 0))).toBe(true)
    expect(kraftSum(lengths)).toBe(1)
  })
  it('refuses fewer than two symbols', () => {
    expect(() => huffmanCodeLengths([1], 1)).toThrow('radix must be a whole number from 2 to 1000, got 1.')
    expect(() => huffmanCodeLengths([1], 2.5)).toThrow(RangeError)
    expect(() => huffmanCodeLengths([0.5])).toThrow('sum to 1')
  })
})

describe('Kraft', () => {
  it('sums the shares of the code tree', () => {
    expect(kraftSum([1, 2, 3, 3])).toBe(1)
    expect(kraftSum([1, 1, 1], 3)).toBe(1)
    expect(kraftSum([2, 2, 2, 2, 2, 2, 2, 2, 2], 3)).toBe(1)
    expect(kraftSum([0])).toBe(1)
    expect(kraftSum([1, infinity])).toBe(0.5)
    expect(kraftSum([infinity])).toBe(0)
    expect(kraftSum([1, 1, 2])).toBe(1.25)
    expect(kraftSum([1074])).toBe(5e-324)
  })
  it('is rounded once: half a unit goes to the even neighbour, and anything more up', () => {
    expect(kraftSum([1, 54])).toBe(0.5)
    expect(kraftSum([1, 54, 200])).toBe(0.5 + 2 ** -53)
  })
  it('is decided exactly where the sum rounds to 1', () => {
    const barelyOver = [1, 1, 200]
    expect(kraftSum(barelyOver)).toBe(1)
    expect(satisfiesKraft(barelyOver)).toBe(false)
    expect(satisfiesKraft([1, 2, 3, 3])).toBe(true)
    expect(
      satisfiesKraft(
        Array.from({ length: 49 }, () => 2),
        7,
      ),
    ).toBe(true)
  })
  it('holds for Huffman’s and Shannon’s lengths, with equality for a binary Huffman code', () => {
    const law = fc.property(distribution, radix, (p, symbols) => {
      expect(satisfiesKraft(shannonCodeLengths(p))).toBe(true)
      expect(satisfiesKraft(huffmanCodeLengths(p, symbols), symbols)).toBe(true)
      expect(kraftSum(huffmanCodeLengths(p))).toBe(1)
    })
    fc.assert(law)
  })
  it.each([
    [[], 2, 'lengths must hold at least one number.'],
    [[-1], 2, 'lengths, entry 1, must be a whole number from 0 to 2000 or Infinity, got -1.'],
    [[1, 1.5], 2, 'lengths, entry 2, must be'],
    [[2001], 2, 'got 2001'],
    [[Number.NaN], 2, 'got NaN'],
    [[1], 1, 'radix must be'],
    [[1], 1001, 'radix must be'],
  ])('refuses %j of %j symbols', (lengths, symbols, message) => {
    expect(() => kraftSum(lengths, symbols)).toThrow(message)
    expect(() => satisfiesKraft(lengths, symbols)).toThrow(RangeError)
  })
})

describe('the mean length and its redundancy', () => {
  it('weigh the words by their chance', () => {
    expect(expectedCodeLength([0.5, 0.25, 0.25], [1, 2, 2])).toBe(1.5)
    expect(codeRedundancy([0.5, 0.25, 0.25], [1, 2, 2])).toBe(0)
    expect(codeRedundancy([0.5, 0.25, 0.25], [2, 2, 2])).toBe(0.5)
    expect(expectedCodeLength([0.5, 0.5], [1, infinity])).toBe(infinity)
  })
  it('fall below 0 only for lengths that no code has', () => {
    expect(codeRedundancy([0.5, 0.25, 0.25], [1, 1, 1])).toBe(-0.5)
  })
  it('refuse as many lengths as there are no outcomes', () => {
    expect(() => expectedCodeLength([1], [1, 2])).toThrow('same number of outcomes, got 1 and 2')
    expect(() => codeRedundancy([0.5, 0.5], [1])).toThrow('same number of outcomes, got 2 and 1')
    expect(() => expectedCodeLength([1], JSON.parse('"1"'))).toThrow('lengths must be a vector of numbers')
  })
})
