/** Reads a table of numbers: a row to a line, or as people write matrices: "[[1, 2], [3, 4]]", "1 2; 3 4", "| 1 | 2 |". */
import type { Unit } from '@/lib/problems/part'
import { normalised } from './named-entries'
import { readNumbers } from './read-vector'
import type { MatrixReading } from './reading'
import { attempt, UnreadableText } from './unreadable-text'
import { entryLatex } from './vector-reading'

export type MatrixExpected = {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly unit: Unit
}

const longestText = 10_000

/** Each row by the rule of a vector; its name may stand before it. */
export function readMatrix(text: string, expected: MatrixExpected): MatrixReading {
  return attempt(() => read(text, expected))
}

function read(text: string, { rows, columns, unit }: MatrixExpected): MatrixReading {
  const wanted = `A table of ${counted(rows.length, 'row')} is expected, each of ${counted(columns.length, 'number')}`
  if (text.length > longestText) throw new UnreadableText(`${wanted}; this is too long to be that.`)
  const lines = splitRows(text, rows.length)
  if (lines.length !== rows.length) {
    throw new UnreadableText(`${wanted}, a line for each row${foundText(lines)}.`)
  }
  const read = lines.map((line, place) => {
    const name = rows[place] ?? ''
    const row = attempt(() => ({
      kind: 'read' as const,
      entries: readNumbers(withoutName(line, name), { entries: columns, unit }),
    }))
    if (row.kind === 'read') return row.entries
    throw new UnreadableText(rows.length === 1 ? row.expected : `In the row ${name}: ${row.expected}`)
  })
  return {
    kind: 'read',
    values: read.map((entries) => entries.map(({ value }) => value)),
    written: read.map((entries) => entries.map(({ written }) => written)),
    markdown: `$\\begin{pmatrix} ${read.map((entries) => entries.map(entryLatex).join(' & ')).join(' \\\\ ')} \\end{pmatrix}$`,
  }
}

/** Line ends part rows; without them brackets do, and then semicolons. One row needs no parting. */
function splitRows(text: string, rowCount: number): readonly string[] {
  const lines = text
    .split('\n')
    .map(withoutEdges)
    .filter((line) => line !== '')
  if (lines.length > 1 || rowCount === 1) return lines
  const [line = ''] = lines
  const bracketed = [...line.replace(/^[[({⟨]\s*(?=[[({⟨])/u, '').matchAll(/[[({⟨]([^[({⟨\])}⟩]*)[\])}⟩]/gu)]
  if (bracketed.length === rowCount) return bracketed.map(([, row = '']) => row)
  return line
    .replace(/^[[({⟨]([^[({⟨]*)[\])}⟩]$/u, '$1')
    .split(';')
    .map(withoutEdges)
    .filter((row) => row !== '')
}

/** The bars around a row of a Markdown table. */
function withoutEdges(line: string): string {
  return line.trim().replace(/^\|/, '').replace(/\|$/, '').trim()
}

function withoutName(line: string, name: string): string {
  const mark = /[=:≈|]/.exec(line)
  return mark !== null && normalised(line.slice(0, mark.index)) === normalised(name) ? line.slice(mark.index + 1) : line
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function foundText({ length }: readonly string[]): string {
  if (length === 0) return ''
  return `; ${counted(length, 'row')} ${length === 1 ? 'was' : 'were'} found`
}
