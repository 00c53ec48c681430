// Tables of numbers as people write them.
import fc from 'fast-check'
import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { type MatrixExpected, readMatrix } from '@/lib/grading/read-matrix'

const square: MatrixExpected = { rows: ['cat', 'dog'], columns: ['said cat', 'said dog'], unit: 'none' }
const read = (text: string, expected: MatrixExpected = square) => {
  const reading = readMatrix(text, expected)
  return reading.kind === 'read' ? reading.values : reading.expected
}

describe('a table', () => {
  it.each([
    '1; 2\n3; 4.5',
    '1, 2\n3, 4.5\n',
    '1 2\r\n3 4.5',
    '[[1, 2], [3, 4.5]]',
    '[1 2] [3 4.5]',
    '{{1,2},{3,4.5}}',
    '(1, 2), (3, 4.5)',
    '1 2; 3 4.5',
    '[1 2; 3 4.5]',
    '1, 2; 3, 4.5',
    '| 1 | 2 |\n| 3 | 4.5 |',
    '| cat | 1 | 2 |\n| dog | 3 | 4.5 |',
    'cat: 1; 2\ndog: 3; 4.5',
    'cat: said dog: 2, said cat: 1\ndog: said cat: 3, said dog: 4.5',
    '1; 2\n\n3; 9/2',
  ])('"%s" is read', (text) => {
    expect(read(text)).toEqual([
      [1, 2],
      [3, 4.5],
    ])
  })
  it('of one row or one column is read too', () => {
    expect(read('1; 2; 3', { rows: ['r'], columns: ['a', 'b', 'c'], unit: 'none' })).toEqual([[1, 2, 3]])
    expect(read('1\n2\n3', { rows: ['a', 'b', 'c'], columns: ['x'], unit: 'none' })).toEqual([[1], [2], [3]])
    expect(read('1; 2; 3', { rows: ['a', 'b', 'c'], columns: ['x'], unit: 'none' })).toEqual([[1], [2], [3]])
  })
  it('converts the units of its entries', () => {
    const [[first = 0] = []] = read('1 nat; 2\n3; 4', { ...square, unit: 'bits' })
    expect(Number(first)).toBeCloseTo(1 / Math.LN2, 12)
  })
  it('is shown as it was read', () => {
    const reading = readMatrix('1/2; 2\n3; 4', square)
    expect(reading).toMatchObject({
      markdown: '$\\begin{pmatrix} \\frac{1}{2} = 0.5 & 2 \\\\ 3 & 4 \\end{pmatrix}$',
      written: [
        [null, { decimals: 0 }],
        [{ decimals: 0 }, { decimals: 0 }],
      ],
    })
  })
})

describe('what is no such table', () => {
  it.each([
    ['', 'A table of 2 rows is expected, each of 2 numbers, a line for each row.'],
    ['1; 2', 'In the row cat: 2 numbers are expected, one for each of said cat, said dog; 1 was found.'],
    ['1; 2\n3', 'In the row dog: 2 numbers are expected, one for each of said cat, said dog; 1 was found.'],
    ['1; 2\n3; x\n', "In the row dog: The number of said dog can't be read."],
    ['1; 2\n3; 4\n5; 6', 'a line for each row; 3 rows were found.'],
    ['1; '.repeat(4_000), 'too long'],
  ])('"%s" is not read, and the sentence says why', (text, expected) => {
    expect(read(text)).toContain(expected)
  })
})

describe('reading a table, for whatever is typed', () => {
  it('gives back every table that was printed a row to a line', () => {
    const sizes = fc.record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 1, max: 5 }) })
    const tables = sizes.chain(({ rows, columns }) =>
      fc.array(
        fc.array(
          fc.integer({ min: -9_999, max: 9_999 }).map((n) => n / 100),
          { minLength: columns, maxLength: columns },
        ),
        {
          minLength: rows,
          maxLength: rows,
        },
      ),
    )
    fc.assert(
      fc.property(tables, (table) => {
        const names = (count: number) => Array.from({ length: count }, (_, place) => `n${place}`)
        const expected = { rows: names(table.length), columns: names(table[0]?.length ?? 0), unit: 'none' as const }
        expect(read(table.map((row) => row.join('; ')).join('\n'), expected)).toEqual(
          table.map((row) => row.map((x) => x + 0)),
        )
        expect(read(JSON.stringify(table), expected)).toEqual(table.map((row) => row.map((x) => x + 0)))
      }),
    )
  })
  it('never throws, and what is shown is mathematics that KaTeX can set', () => {
    const pieces = fc.constantFrom(...'01.,;/ ()[]{}\n-e|=:'.split(''), 'cat', ' bits', '\n')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const reading = readMatrix(parts.join(''), { ...square, unit: 'bits' })
        if (reading.kind === 'unreadable') expect(reading.expected.length).toBeGreaterThan(10)
        else katex.renderToString(reading.markdown.slice(1, -1), { throwOnError: true, strict: false })
      }),
      { numRuns: 3_000 },
    )
  })
})
