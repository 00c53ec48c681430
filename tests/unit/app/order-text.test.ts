// An order is kept and sent as one text; moving one item leaves the others in theirs.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinOrder, moved, splitOrder } from '@/app/components/answer/order-text'
import { readOrder } from '@/lib/grading/read-order'

const ids = ['c', 'a', 'd-1', 'b']
const orders = fc.shuffledSubarray([...ids], { minLength: ids.length })

describe('the text of an order', () => {
  it('comes back as it was, and the grader reads the same', () => {
    const items = ids.map((id) => ({ id, text: `Item ${id}` }))
    fc.assert(
      fc.property(orders, (order) => {
        expect(splitOrder(joinOrder(order), ids)).toEqual(order)
        expect(readOrder(joinOrder(order), items)).toMatchObject({ kind: 'read', ids: order })
      }),
    )
  })
  it.each(['', 'c, a', 'c, a, d-1, b, c', 'c, a, d-1, x', 'c, c, c, c'])(
    'that reads %j is no order of these: they stand as shown',
    (text) => {
      expect(splitOrder(text, ids)).toEqual(ids)
    },
  )
})

describe('moving an item', () => {
  it('puts it where it is wanted', () => {
    expect(moved(ids, { from: 0, to: 2 })).toEqual(['a', 'd-1', 'c', 'b'])
    expect(moved(ids, { from: 3, to: 0 })).toEqual(['b', 'c', 'a', 'd-1'])
  })
  it('past either end does nothing', () => {
    expect(moved(ids, { from: 0, to: -1 })).toEqual(ids)
    expect(moved(ids, { from: 3, to: 4 })).toEqual(ids)
    expect(moved(ids, { from: 9, to: 0 })).toEqual(ids)
  })
  it('keeps the others in their order, and back again restores all', () => {
    fc.assert(
      fc.property(orders, fc.nat(3), fc.nat(3), (order, from, to) => {
        const after = moved(order, { from, to })
        expect(after[to]).toBe(order[from])
        expect(after.filter((id) => id !== order[from])).toEqual(order.filter((id) => id !== order[from]))
        expect(moved(after, { from: to, to: from })).toEqual(order)
      }),
    )
  })
})
