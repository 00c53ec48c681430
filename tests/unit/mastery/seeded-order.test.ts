import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareBySeed } from '@/lib/mastery/seeded-order'

const sorted = (texts: readonly string[], seed: number) =>
  texts.toSorted((text, to) => compareBySeed(text, { to, seed }))

describe('an order a seed decides', () => {
  it('is the same on every machine', () => {
    expect(sorted(['a', 'b', 'c', 'd', 'e'], 1)).toEqual(['b', 'd', 'c', 'e', 'a'])
  })
  it('is one order, from wherever one starts', () => {
    const texts = fc.uniqueArray(fc.string({ maxLength: 12 }), { maxLength: 20 })
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 2 ** 32 - 1 }), (list, seed) => {
        expect(sorted(list.toReversed(), seed)).toEqual(sorted(list, seed))
      }),
    )
  })
  it('puts each of two first for about half of the seeds', () => {
    const seeds = Array.from({ length: 1000 }, (_, seed) => seed)
    const first = seeds.filter((seed) => compareBySeed('perplexity-1', { to: 'perplexity-2', seed }) < 0).length
    expect(first).toBeGreaterThan(430)
    expect(first).toBeLessThan(570)
  })
  it('finds a text equal to itself', () => {
    expect(compareBySeed('a', { to: 'a', seed: 7 })).toBe(0)
  })
})
