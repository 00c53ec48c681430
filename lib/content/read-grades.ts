/**
 * Grades as people bring them: CSV with a heading row, points per assessment by e-mail. An empty cell changes nothing; what
 * cannot be read is named by its line with what was expected, and the rest is read.
 */
import Papa from 'papaparse'
import { excusedWord, gradeColumns, gradeHeadings, plainHeading } from './grade-headings'

export type GradeRow = {
  readonly line: number
  readonly email: string
  /** By the index of the assessment's title. */
  readonly points: readonly { readonly column: number; readonly points: number }[]
}
export type GradeProblem = { readonly line: number; readonly expected: string }
export type ReadGrades = { readonly rows: readonly GradeRow[]; readonly problems: readonly GradeProblem[] }

const mostPoints = 100_000

/** Nothing is read of a file without e-mails; of an e-mail that comes twice only the first row. */
export function readGrades(text: string, titles: readonly string[]): ReadGrades {
  const { data } = Papa.parse<readonly string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false })
  const at = data.findIndex((cells) => !isBlank(cells))
  const columns = (data[at] ?? []).map((cell) => columnOf(cell, titles))
  if (!columns.some(({ kind }) => kind === 'email')) return noEmails(Math.max(at, 0) + 1)
  const problems: GradeProblem[] = columns.flatMap((column) =>
    column.kind === 'unknown' ? [{ line: at + 1, expected: noSuchTitle(column.heading) }] : [],
  )
  const rows: GradeRow[] = []
  const lineOf = new Map<string, number>()
  for (const [index, cells] of data.entries()) {
    if (index <= at || isBlank(cells)) continue
    const line = index + 1
    const email = emailOf(cells, columns)
    const first = lineOf.get(email)
    if (email === '') problems.push({ line, expected: 'an e-mail address, which is missing' })
    else if (first !== undefined) problems.push({ line, expected: `each e-mail once; ${email} is on line ${first}` })
    else {
      lineOf.set(email, line)
      const read = readPoints(cells, columns)
      rows.push({ line, email, points: read.points })
      problems.push(...read.expected.map((expected) => ({ line, expected })))
    }
  }
  return { rows, problems }
}

type Column =
  | { readonly kind: 'email' | 'ignored' }
  | { readonly kind: 'grade'; readonly index: number; readonly heading: string }
  | { readonly kind: 'unknown'; readonly heading: string }

function columnOf(cell: string, titles: readonly string[]): Column {
  const heading = plainHeading(cell)
  if (['e-mail', 'email', 'mail', 'e-mail address', 'email address'].includes(heading)) return { kind: 'email' }
  const known = ['', plainHeading(gradeColumns.name), plainHeading(gradeColumns.total)]
  if (known.includes(heading)) return { kind: 'ignored' }
  const index = gradeHeadings(titles).findIndex((each) => plainHeading(each) === heading)
  return index === -1 ? { kind: 'unknown', heading: cell.trim() } : { kind: 'grade', index, heading: cell.trim() }
}

function emailOf(cells: readonly string[], columns: readonly Column[]): string {
  const place = columns.findIndex(({ kind }) => kind === 'email')
  return (cells[place] ?? '').trim().replace(/^'/, '').toLowerCase()
}

function readPoints(cells: readonly string[], columns: readonly Column[]) {
  const points: { readonly column: number; readonly points: number }[] = []
  const expected: string[] = []
  for (const [place, column] of columns.entries()) {
    const cell = (cells[place] ?? '').trim()
    if (column.kind !== 'grade' || cell === '' || cell.toLowerCase() === excusedWord) continue
    const number = /^\d{1,9}(?:[.,]\d{1,12})?$/.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN
    if (number <= mostPoints) points.push({ column: column.index, points: number })
    else expected.push(`points from 0 to 100000 for “${column.heading}”, not “${cell.slice(0, 60)}”`)
  }
  return { points, expected }
}

function noEmails(line: number): ReadGrades {
  return { rows: [], problems: [{ line, expected: 'a first row with the names of the columns, “E-mail” among them' }] }
}

function noSuchTitle(heading: string): string {
  return `the title of an assessment of this course, not “${heading.slice(0, 60)}”; the column is not read`
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}
