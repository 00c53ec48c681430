import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliseTableRow, splitCells } from '@/lib/content/table-row'

const raw = String.raw
const trimmed = (row: string) => splitCells(row).map((cell) => cell.trim())

describe('the cells of a row', () => {
  test.each([
    ['| a | b |', ['a', 'b']],
    ['|a|b', ['a', 'b']],
    ['| a || c |', ['a', '', 'c']],
    [raw`| a \| b | c |`, [raw`a \| b`, 'c']],
    [raw`| $|x|$ | 1 |`, ['$|x|$', '1']],
    ['| $P(A | B)$ | 0.5 |', ['$P(A | B)$', '0.5']],
    [raw`| $P(A \mid B)$ | $D(P \| Q)$ |`, [raw`$P(A \mid B)$`, raw`$D(P \| Q)$`]],
    [raw`| \sqrt{9} = 3$ | \sqrt{x}$ |`, [raw`\sqrt{9} = 3$`, raw`\sqrt{x}$`]],
    ['| $5 | $6 |', ['$5', '$6']],
  ])('of %s', (row, cells) => {
    expect(trimmed(row)).toEqual(cells)
  })
})

describe('a normal row', () => {
  test.each([
    ['|a|b|', '| a | b |'],
    ['|---|:--:|', '|---|:---:|'],
    ['| :- | -: |', '|:---|---:|'],
    ['| - | x |', '| - | x |'],
  ])('of %s is %s', (row, normal) => {
    expect(normaliseTableRow(row)).toBe(normal)
  })

  test('is normal already', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '|', ' ', '-', ':', '$', '\\', '('), { maxLength: 20 }), (parts) => {
        const once = normaliseTableRow(`|${parts.join('')}`)
        expect(normaliseTableRow(once)).toBe(once)
      }),
    )
  })
})
