// Ids in a row, as typed.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findById } from '@/lib/grading/find-by-id'
import { readIds } from '@/lib/grading/read-ids'

const shown = [
  { id: 'A', text: 'Upper' },
  { id: 'a', text: 'Lower' },
  { id: 'b-1', text: 'B' },
]
const idsOf = (text: string) => readIds(text, shown).map(({ id }) => id)

describe('ids in a row', () => {
  it.each([
    'A, b-1',
    'A b-1',
    'A;b-1',
    'A → b-1',
    'A->b-1',
    'A => b-1',
    '(A, b-1)',
    '{A, b-1}',
    '\tA\n b-1\n',
    'A,,b-1',
  ])('"%s" are two', (text) => {
    expect(idsOf(text)).toEqual(['A', 'b-1'])
  })
  it('are kept as often and in the order they are typed', () => {
    expect(idsOf('b-1 A b-1')).toEqual(['b-1', 'A', 'b-1'])
    expect(idsOf('')).toEqual([])
  })
  it('that are not shown are named, cut short where they are long', () => {
    expect(() => idsOf('A, x')).toThrow('"x" is none of A, a, b-1. Separate them by commas.')
    expect(() => idsOf('x'.repeat(100))).toThrow(`"${'x'.repeat(40)}" is none of`)
    expect(() => idsOf('A '.repeat(2_000))).toThrow('too long')
  })
})

describe('an id', () => {
  it('is found as written, or but for capitals where that leaves no doubt', () => {
    expect(findById('A', shown)?.text).toBe('Upper')
    expect(findById('a', shown)?.text).toBe('Lower')
    expect(findById('B-1', shown)?.text).toBe('B')
    expect(findById('x', shown)).toBeUndefined()
    expect(findById('AA', [{ id: 'aa' }, { id: 'Aa' }])).toBeUndefined()
  })
  it('is always found as written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), (ids) => {
        const rows = ids.map((id) => ({ id }))
        for (const row of rows) expect(findById(row.id, rows)).toBe(row)
      }),
    )
  })
})
