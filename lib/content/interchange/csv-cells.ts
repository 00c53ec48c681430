/**
 * The cells of a CSV file with the place of each: papaparse reads cells without telling where they stood, and an error has to name a column.
 * Quotes as in RFC 4180; cells may hold line breaks.
 */
import { ExchangeError } from './exchange-error'

export type CsvCell = { readonly text: string; readonly offset: number }
export type CsvRow = readonly CsvCell[]

/** Nobody writes a bank as wide. */
const mostCells = 300

/** The sign that parts the cells, as its first line shows; Excel may say it in a line of its own: sep=; */
export function separatorOf(source: string): { readonly separator: string; readonly start: number } {
  const told = /^sep=(.)(?:\n|$)/i.exec(source)
  if (told !== null) return { separator: told[1] ?? ',', start: told[0].length }
  const heading = /^\s*([^\n]*)/.exec(source)?.[1]?.replaceAll(/"[^"]*"/g, '') ?? ''
  const counted = [',', ';', '\t', '|'].map((sign) => ({ sign, count: heading.split(sign).length }))
  const best = counted.toSorted((a, b) => b.count - a.count)[0]
  return { separator: best?.sign ?? ',', start: 0 }
}

export type CsvRows = {
  readonly rows: readonly CsvRow[]
  /** A quote that is not closed, or text behind a closed one: what stands after it is not read. */
  readonly fault: ExchangeError | null
}

/** Rows without a word in them are left out. */
export function csvRows(source: string): CsvRows {
  const { separator, start } = separatorOf(source)
  const rows: CsvRow[] = []
  let cells: CsvCell[] = []
  for (let at = start; at <= source.length; ) {
    const read = source.charAt(at) === '"' ? quoted(source, at) : plain(source, { at, separator })
    if (read === null) return { rows, fault: new ExchangeError('Expected a quote to close this cell.', at) }
    cells.push({ text: read.text, offset: at })
    const mark = source.charAt(read.end)
    const fault = faultAt({ mark, separator, count: cells.length })
    if (fault !== null) return { rows, fault: new ExchangeError(fault, read.end) }
    if (mark !== separator) {
      if (cells.some((cell) => cell.text.trim() !== '')) rows.push(cells)
      cells = []
    }
    at = read.end + 1
  }
  return { rows, fault: null }
}

type Mark = { readonly mark: string; readonly separator: string; readonly count: number }

function faultAt({ mark, separator, count }: Mark): string | null {
  if (count > mostCells) return `Expected at most ${mostCells} cells in a row.`
  if (mark === separator || mark === '\n' || mark === '') return null
  return `Expected ${separator === '\t' ? 'a tab' : `“${separator}”`} or the end of the line after the closing quote.`
}

type Read = { readonly text: string; readonly end: number }

/** A quote inside a cell that did not begin with one is a sign like any other. */
function plain(source: string, { at, separator }: { readonly at: number; readonly separator: string }): Read {
  let end = at
  while (end < source.length && source.charAt(end) !== separator && source.charAt(end) !== '\n') end += 1
  return { text: source.slice(at, end), end }
}

/** Two quotes in a quoted cell are one. */
function quoted(source: string, at: number): Read | null {
  let close = source.indexOf('"', at + 1)
  while (close !== -1 && source.charAt(close + 1) === '"') close = source.indexOf('"', close + 2)
  if (close === -1) return null
  return { text: source.slice(at + 1, close).replaceAll('""', '"'), end: close + 1 }
}
