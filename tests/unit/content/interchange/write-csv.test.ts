import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { Asks, Exchanged } from '@/lib/content/interchange/exchanged-question'
import { writeCsv } from '@/lib/content/interchange/write-csv'

const question = (asks: Asks, more: Partial<Exchanged> = {}): Exchanged => ({
  ...{ id: 'a', title: 'A title', prompt: 'How many?', solution: '', hints: [], category: '', tags: {} },
  asks,
  ...more,
})
const number = (value: number, share = 1, feedback = '') => ({
  ...{ value, share, feedback },
  reach: { kind: 'around' as const, tolerance: 0.1 },
})
const options = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ text: `Option ${place}`, share: place === 0 ? 1 : 0, feedback: '' }))
const rowsOf = (questions: readonly Exchanged[]) =>
  Papa.parse<Record<string, string>>(writeCsv(questions).text.replace(/^\uFEFF/, ''), { header: true }).data
const lostOf = (asks: Asks) => writeCsv([question(asks)]).lost.map(({ what }) => what)

describe('a bank written as CSV', () => {
  it('is one row a question, with a mark that spreadsheets know and as many columns as are needed', () => {
    const asked = [
      question({ kind: 'number', numbers: [number(1.5)] }, { hints: ['One', 'Two'], tags: { difficulty: 'hard' } }),
      question({ kind: 'choice', isShuffled: true, options: options(3) }),
    ]
    expect(writeCsv(asked).text.startsWith('\uFEFFid,title,question,kind,key,tolerance,A,')).toBe(true)
    const [first, second] = rowsOf(asked)
    expect(first).toMatchObject({ kind: 'number', key: '1.5', tolerance: '0.1', 'hint 2': 'Two', difficulty: 'hard' })
    expect(second).toMatchObject({ kind: 'choice', key: 'A', C: 'Option 2', 'hint 1': '' })
  })

  it('has no cell that a spreadsheet would take for a formula', () => {
    const asks: Asks = { kind: 'number', numbers: [number(-2)] }
    const [row] = rowsOf([question(asks, { title: '=HYPERLINK("http://a.b")', prompt: '@SUM(A1)', solution: '+1' })])
    expect(row).toMatchObject({ title: '\'=HYPERLINK("http://a.b")', question: "'@SUM(A1)", solution: '+1', key: '-2' })
  })

  it('says of each question what no row of it holds', () => {
    expect(lostOf({ kind: 'matching', pairs: [], others: [], isShuffled: true })).toEqual([
      'CSV has no row for what is matched: not written',
    ])
    expect(lostOf({ kind: 'choice', isShuffled: true, options: options(27) })).toEqual([
      'more than 26 options: not written',
    ])
    expect(lostOf({ kind: 'number', numbers: [number(1), number(2, 0.5), number(3, 0, 'No.'), number(4, 0)] })).toEqual(
      ['that 2 counts, too', 'the feedback for 2 wrong numbers'],
    )
    expect(rowsOf([question({ kind: 'choice', isShuffled: true, options: options(26) })])[0]).toHaveProperty('Z')
  })

  it('is a heading alone where there is nothing to write', () => {
    expect(writeCsv([]).text.split('\r\n')).toHaveLength(2)
  })
})
