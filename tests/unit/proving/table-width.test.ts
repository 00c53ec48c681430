import { describe, expect, it } from 'vitest'
import { tablesIn, tableWidth } from '@/lib/proving/table-width'

const four = '| classifier | accuracy | confidence | nats |\n|---|---|---|---|\n| A | 0.67 | 0.88 | 0.345 |'

describe('the tables of a text', () => {
  it('are the runs of lines between bars', () => {
    expect(tablesIn(`Before.\n\n${four}\n\nAfter | all.\n\n| x |\n|---|\n| 1 |\n`)).toHaveLength(2)
  })
  it('are none where a bar stands in a line', () => {
    expect(tablesIn('D(P | Q) and $|x|$')).toEqual([])
  })
})

describe('the least width of a table', () => {
  it.each([
    // Measured in Chromium 145 in a box of 324 px.
    [four, 342.5],
    ['| token | characters | bits |\n|---|---|---|\n| computation | 12 | 0.345 |', 266.4],
    ['| classifier | accuracy | confidence |\n|---|---|---|\n| A | 0.67 | 0.88 |', 273.3],
  ])('is near what a browser sets it in', (table, px) => {
    expect(Math.abs(tableWidth(table) / px - 1)).toBeLessThan(0.1)
  })
  it('counts a formula by its glyphs, not by its source', () => {
    const plain = tableWidth('| x |\n|---|\n| 1 |')
    expect(tableWidth('| $\\mathcal{L}$ |\n|---|\n| 1 |')).toBeLessThan(plain + 15)
  })
  it('takes a bar inside a formula for no border', () => {
    expect(tableWidth('| $|a|$ |\n|---|\n| 1 |')).toBeLessThan(
      tableWidth('| a | a | a |\n|---|---|---|\n| 1 | 1 | 1 |'),
    )
  })
  it('breaks lines between words', () => {
    const long = tableWidth('| a heading of many short words |\n|---|\n| 1 |')
    expect(long).toBe(tableWidth('| heading |\n|---|\n| 1 |'))
  })
})
