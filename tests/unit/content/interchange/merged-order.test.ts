import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergedOrder } from '@/lib/content/interchange/merged-order'

describe('mergedOrder', () => {
  it('keeps to every list', () => {
    expect(
      mergedOrder([
        ['a', 'c'],
        ['b', 'c'],
        ['a', 'b'],
      ]),
    ).toEqual(['a', 'b', 'c'])
  })

  it('is the order first met where the lists leave it open', () => {
    expect(mergedOrder([['z'], ['a'], []])).toEqual(['z', 'a'])
    expect(mergedOrder([])).toEqual([])
  })

  it('holds every name once where the lists contradict each other', () => {
    expect(
      mergedOrder([
        ['a', 'b'],
        ['b', 'a'],
      ]).toSorted(),
    ).toEqual(['a', 'b'])
  })

  it('gives any list back in its own order when all come from one', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    fc.assert(
      fc.property(fc.array(fc.subarray(names)), (lists) => {
        const order = mergedOrder(lists)
        expect(new Set(order)).toEqual(new Set(lists.flat()))
        for (const list of lists) expect(order.filter((name) => list.includes(name))).toEqual(list)
      }),
    )
  })
})
