import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomStream } from '@/lib/problems/random'
import { shuffled, uniformFraction, uniformInteger } from '@/lib/problems/uniform'

const key = { questionId: 'perplexity-of-a-sequence', version: 1, seed: 42, name: 'q' }
const take = (count: number, draw: () => number) => Array.from({ length: count }, draw)
const bitsOf = (changes: Partial<typeof key>) => take(4, randomStream({ ...key, ...changes }).nextUint32)

describe('a stream of bits', () => {
  it('is the same for the same key, for ever', () => {
    expect(bitsOf({})).toEqual(bitsOf({}))
    expect(bitsOf({})).toMatchInlineSnapshot(`
      [
        1818375765,
        851949330,
        228965604,
        987439956,
      ]
    `)
  })
  it('is another one when the question, the version, the seed or the name is another', () => {
    const streams = [{}, { questionId: 'other' }, { version: 2 }, { seed: 43 }, { name: 'r' }].map(bitsOf)
    expect(new Set(streams.map((bits) => bits.join(' '))).size).toBe(5)
  })
  it('takes any whole number for a seed and gives 32-bit whole numbers', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (seed) => {
        for (const bits of bitsOf({ seed })) expect(Number.isInteger(bits) && bits >= 0 && bits < 2 ** 32).toBe(true)
      }),
    )
  })
  it('gives each bit half of the time, also to neighbouring seeds', () => {
    const firsts = take(20_000, () => 0).map((_zero, seed) => randomStream({ ...key, seed }).nextUint32())
    for (let bit = 0; bit < 32; bit += 1) {
      const share = firsts.filter((bits) => (bits >>> bit) & 1).length / firsts.length
      // Four standard errors of a fair coin thrown 20,000 times.
      expect(Math.abs(share - 0.5), `bit ${bit}`).toBeLessThan(4 * Math.sqrt(0.25 / firsts.length))
    }
  })
})

describe('a uniform whole number', () => {
  it('stays in its range and reaches both ends', () => {
    const stream = randomStream(key)
    const draws = take(2_000, () => uniformInteger(stream, { low: -2, high: 3 }))
    expect(new Set(draws)).toEqual(new Set([-2, -1, 0, 1, 2, 3]))
  })
  it('throws away the bits past the last full multiple of the range instead of folding them', () => {
    const bits = [2 ** 32 - 1, 7]
    const stream = { nextUint32: () => bits.shift() ?? 0 }
    expect(uniformInteger(stream, { low: 0, high: 2 })).toBe(1)
    expect(bits).toEqual([])
  })
  it('gives every value its share: chi-squared on seven values', () => {
    const stream = randomStream(key)
    const counts = Array.from({ length: 7 }, () => 0)
    for (let draw = 0; draw < 70_000; draw += 1) {
      const value = uniformInteger(stream, { low: 0, high: 6 })
      counts[value] = (counts[value] ?? 0) + 1
    }
    const chiSquared = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)
    // The 99.99th percentile with six degrees of freedom.
    expect(chiSquared).toBeLessThan(27.9)
  })
  it('takes a range of one value and of 2^32, and refuses an empty or a broken one', () => {
    const stream = randomStream(key)
    expect(uniformInteger(stream, { low: 5, high: 5 })).toBe(5)
    expect(uniformInteger(stream, { low: 0, high: 2 ** 32 - 1 })).toBeGreaterThanOrEqual(0)
    for (const range of [
      { low: 1, high: 0 },
      { low: 0.5, high: 2 },
      { low: 0, high: 2 ** 32 },
      { low: 0, high: Number.NaN },
    ]) {
      expect(() => uniformInteger(stream, range)).toThrow(RangeError)
    }
  })
})

describe('a uniform fraction', () => {
  it('is a multiple of 2^-53 in [0, 1) with mean one half', () => {
    const stream = randomStream(key)
    const draws = take(20_000, () => uniformFraction(stream))
    for (const draw of draws) expect(draw >= 0 && draw < 1 && Number.isInteger(draw * 2 ** 53)).toBe(true)
    expect(draws.reduce((a, b) => a + b) / draws.length).toBeCloseTo(0.5, 1)
  })
})

describe('a fraction from two draws of bits', () => {
  const fractionOf = (...bits: number[]) => uniformFraction({ nextUint32: () => bits.shift() ?? 0 })
  it('takes 27 bits of the first and 26 of the second, the uppermost of each', () => {
    expect(fractionOf(0, 0)).toBe(0)
    expect(fractionOf(2 ** 31, 0)).toBe(0.5)
    expect(fractionOf(2 ** 5, 0)).toBe(2 ** -27)
    expect(fractionOf(2 ** 5 - 1, 0)).toBe(0)
    expect(fractionOf(0, 2 ** 6)).toBe(2 ** -53)
    expect(fractionOf(0, 2 ** 6 - 1)).toBe(0)
    expect(fractionOf(0, 2 ** 31)).toBe(2 ** -28)
    expect(fractionOf(2 ** 32 - 1, 2 ** 32 - 1)).toBe(1 - 2 ** -53)
  })
})

describe('a whole number from one draw of bits', () => {
  const integerOf = (low: number, high: number, ...bits: number[]) =>
    uniformInteger({ nextUint32: () => bits.shift() ?? 0 }, { low, high })
  it('is the rest of a division, counted from the least', () => {
    expect([0, 1, 5, 6, 7].map((bits) => integerOf(1, 6, bits))).toEqual([1, 2, 6, 1, 2])
    expect(integerOf(-3, -1, 2)).toBe(-1)
  })
  it('takes the last draw below the limit and throws away the first one above', () => {
    // 2^32 = 3·1431655765 + 1: only the greatest draw is thrown away.
    expect(integerOf(0, 2, 2 ** 32 - 2)).toBe(2)
    expect(integerOf(0, 2, 2 ** 32 - 1, 1)).toBe(1)
    expect(integerOf(0, 3, 2 ** 32 - 1)).toBe(3)
  })
})

describe('a shuffle', () => {
  it('keeps every item once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        expect([...shuffled(randomStream({ ...key, seed }), items)].sort()).toEqual([...items].sort())
      }),
    )
  })
  it('gives each of the six orders of three items a sixth of the draws', () => {
    const stream = randomStream(key)
    const orders = new Map<string, number>()
    for (let draw = 0; draw < 12_000; draw += 1) {
      const order = shuffled(stream, ['a', 'b', 'c']).join('')
      orders.set(order, (orders.get(order) ?? 0) + 1)
    }
    expect(orders.size).toBe(6)
    for (const count of orders.values()) expect(Math.abs(count - 2_000)).toBeLessThan(170)
  })
})
