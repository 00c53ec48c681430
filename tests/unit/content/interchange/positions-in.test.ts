import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { positionsIn } from '@/lib/content/interchange/positions-in'

describe('positionsIn', () => {
  it('counts lines and columns from 1', () => {
    const positionOf = positionsIn('ab\n\ncd')
    expect([0, 1, 2, 3, 4, 5, 6].map((offset) => positionOf(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 3, column: 2 },
      { line: 3, column: 3 },
    ])
  })

  it('is what counting by hand gives, at every place', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n') }), fc.nat(), (text, place) => {
        const offset = place % (text.length + 1)
        const before = text.slice(0, offset).split('\n')
        expect(positionsIn(text)(offset)).toEqual({ line: before.length, column: (before.at(-1) ?? '').length + 1 })
      }),
    )
  })
})
