// The boxes of a table are kept and sent as one text; nothing typed is lost on the way, and the grader reads what stands there.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinTable, splitTable, withBlock, withCell } from '@/app/components/answer/table-text'
import { readMatrix } from '@/lib/grading/read-matrix'

const size = { rows: 2, columns: 3 }
const filled = [
  ['1', '2', '3'],
  ['4', '5', '6'],
]
const entry = fc.string({ maxLength: 6 }).map((text) => text.replaceAll(/[;\n\r\t|]/g, '').trim())
const cells = fc.array(fc.array(entry, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 })

describe('the text of a table', () => {
  it('has a line for each row and semicolons between entries', () => {
    expect(joinTable(filled)).toBe('1; 2; 3\n4; 5; 6')
  })
  it('is read by the grader as what stands in the boxes', () => {
    const typed = [
      ['1/4', '25%', '.5'],
      ['-1', '2e-3', '1/2'],
    ]
    const reading = readMatrix(joinTable(typed), { rows: ['a', 'b'], columns: ['x', 'y', 'z'], unit: 'none' })
    expect(reading).toMatchObject({
      values: [
        [0.25, 0.25, 0.5],
        [-1, 0.002, 0.5],
      ],
    })
  })
  it('is empty while every box is', () => {
    expect(
      joinTable([
        ['', ' '],
        ['', ''],
      ]),
    ).toBe('')
    expect(splitTable('', { rows: 1, columns: 2 })).toEqual([['', '']])
  })
  it('keeps the place of boxes and rows left empty', () => {
    const sparse = [
      ['', '', ''],
      ['', '7', ''],
    ]
    expect(splitTable(joinTable(sparse), size)).toEqual(sparse)
  })
  it('comes back as it was whatever is typed', () => {
    fc.assert(
      fc.property(cells, (typed) => {
        expect(splitTable(joinTable(typed), size)).toEqual(typed)
      }),
    )
  })
})

describe('a cell', () => {
  it('changes alone, and takes no mark that parts cells', () => {
    expect(withCell(filled, { row: 1, column: 0, text: '7;\n8|9' })).toEqual([
      ['1', '2', '3'],
      ['789', '5', '6'],
    ])
  })
  it('is untouched by any other that is typed into', () => {
    const place = fc.record({ row: fc.nat(1), column: fc.nat(2) })
    fc.assert(
      fc.property(cells, place, fc.string(), (typed, at, text) => {
        const after = withCell(typed, { ...at, text })
        for (const [row, entries] of typed.entries()) {
          for (const [column, before] of entries.entries()) {
            if (row !== at.row || column !== at.column) expect(after[row]?.[column]).toBe(before)
          }
        }
        expect(splitTable(joinTable(after), size)).toHaveLength(2)
      }),
    )
  })
})

describe('what is pasted', () => {
  it('is laid over the boxes from the one it was pasted into, and cut at the edge', () => {
    expect(withBlock(filled, { from: { row: 0, column: 1 }, pasted: 'a\tb\tc\r\nd\te\tf\r\ng\r\n' })).toEqual([
      ['1', 'a', 'b'],
      ['4', 'd', 'e'],
    ])
  })
  it('is left to the box where it is one entry', () => {
    expect(withBlock(filled, { from: { row: 0, column: 0 }, pasted: '0.25' })).toBeNull()
    expect(withBlock(filled, { from: { row: 0, column: 0 }, pasted: '0.25\n' })).toBeNull()
  })
  it('fills a row from a row, and a column from a column', () => {
    expect(withBlock(filled, { from: { row: 1, column: 0 }, pasted: '7\t8\t9' })?.[1]).toEqual(['7', '8', '9'])
    expect(withBlock(filled, { from: { row: 0, column: 2 }, pasted: '7\n8' })).toEqual([
      ['1', '2', '7'],
      ['4', '5', '8'],
    ])
  })
})
