// Tables as files for a spreadsheet.
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { writeTable } from '@/lib/content/write-table'

describe('a table as a file', () => {
  it('is a line a row, with the mark by which a spreadsheet knows UTF-8', () => {
    expect(
      writeTable([
        ['Student', 'Level'],
        ['Ødegård', 0.62],
        ['Bo', null],
      ]),
    ).toBe('\uFEFFStudent,Level\r\nØdegård,0.62\r\nBo,\r\n')
  })
  it('quotes what would end a cell', () => {
    expect(writeTable([['a, b', 'say "c"', 'd\ne']])).toBe('\uFEFF"a, b","say ""c""","d\ne"\r\n')
  })
  it.each(['=1+1', '+1', '-1+2', '@cmd', '\t=1'])('makes no formula of %j', (text) => {
    const [[cell = ''] = []] = Papa.parse<string[]>(writeTable([[text]]).slice(1)).data
    expect(cell).toBe(`'${text}`)
  })
  it('leaves a negative number a number', () => {
    expect(writeTable([[-0.5, 'x']])).toBe('\uFEFF-0.5,x\r\n')
  })
  it('is read back as it was written, whatever letters are in it', () => {
    const cell = fc.string().filter((text) => !/^[=+\-@\t\r'\uFEFF]/.test(text))
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
        const read = Papa.parse<string[]>(writeTable(rows).slice(1), { newline: '\r\n', delimiter: ',' }).data
        expect(read.slice(0, -1)).toEqual(rows)
      }),
      { numRuns: 100 },
    )
  })
})
