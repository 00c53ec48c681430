// An order names every item once.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOrder } from '@/lib/grading/read-order'

const items = [
  { id: 'b', text: 'Uniform' },
  { id: 'a', text: 'Certain' },
  { id: 'c-1', text: 'Skewed' },
]
const read = (text: string) => {
  const reading = readOrder(text, items)
  return reading.kind === 'read' ? reading.ids : reading.expected
}

describe('an order', () => {
  it.each([
    'b, a, c-1',
    'b a c-1',
    'b → a → c-1',
    'b -> a -> c-1',
    'b->a->C-1',
    'B; A; C-1',
    'b\na\nc-1',
    '[b, a, c-1]',
  ])('"%s" is read', (text) => {
    expect(read(text)).toEqual(['b', 'a', 'c-1'])
  })
  it('is shown by the texts of its items', () => {
    expect(readOrder('c-1, a, b', items)).toMatchObject({ markdown: 'Skewed → Certain → Uniform' })
  })
  it.each([
    ['', 'Each of b, a, c-1 is expected once, first to last.'],
    ['b, a', 'Each of b, a, c-1 is expected once, first to last; missing: c-1.'],
    ['b, a, a, c-1', 'Each of b, a, c-1 is expected once, first to last; a stands twice.'],
    ['b, a, d', '"d" is none of b, a, c-1. Separate them by commas.'],
    ['b < a < c-1', '"<" is none of b, a, c-1. Separate them by commas.'],
  ])('"%s" is not read, and the sentence says why', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
  it('is read back whatever it is', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'c-1'], { minLength: 3 }), (ids) => {
        expect(read(ids.join(', '))).toEqual(ids)
      }),
    )
  })
})
