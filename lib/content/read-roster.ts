/**
 * A roster as people bring it: CSV with a heading row, as saved by a spreadsheet or exported by Moodle, Canvas or a
 * registry. A row that cannot be used is named by its line with what was expected; the others are read.
 */
import Papa from 'papaparse'
import { z } from 'zod'

export type RosterRow = {
  readonly line: number
  readonly email: string
  readonly name: string
  readonly groups: readonly string[]
}
export type RosterProblem = { readonly line: number; readonly expected: string }
export type ReadRoster = { readonly rows: readonly RosterRow[]; readonly problems: readonly RosterProblem[] }

/** In rows. A course of more is several courses. */
export const rosterRowLimit = 5_000

type Column = 'email' | 'name' | 'first' | 'last' | 'groups'

/** Headings that systems give these columns, in lower case without signs. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  email: ['email', 'emailaddress', 'mail', 'sisloginid', 'loginid'],
  name: ['name', 'fullname', 'student', 'studentname', 'displayname'],
  first: ['firstname', 'givenname', 'forename'],
  last: ['lastname', 'surname', 'familyname'],
  groups: ['group', 'groups', 'section', 'sections', 'tutorial'],
}

const emailSchema = z.email().max(320)

/** An e-mail that comes twice is read once, with what its first row says; the second is a problem. */
export function readRoster(text: string): ReadRoster {
  const { data } = Papa.parse<readonly string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false })
  const at = data.findIndex((cells) => !isBlank(cells))
  const columns = columnsOf(data[at] ?? [])
  if (at === -1 || columns.email === undefined) return noHeading(at)

  const rows: RosterRow[] = []
  const problems: RosterProblem[] = []
  const lineOf = new Map<string, number>()
  for (const [index, cells] of data.entries()) {
    if (index <= at || isBlank(cells)) continue
    const row = readRow(cells, { columns, line: index + 1 })
    const first = row.kind === 'row' ? lineOf.get(row.row.email) : undefined
    if (row.kind === 'problem') problems.push(row.problem)
    else if (first !== undefined) problems.push(alreadyOn(first, row.row))
    else if (rows.length === rosterRowLimit) return tooLong(rows, problems)
    else {
      lineOf.set(row.row.email, row.row.line)
      rows.push(row.row)
    }
  }
  return { rows, problems }
}

type Columns = { readonly [Key in Column]?: number }
type Read =
  | { readonly kind: 'row'; readonly row: RosterRow }
  | { readonly kind: 'problem'; readonly problem: RosterProblem }

function readRow(
  cells: readonly string[],
  { columns, line }: { readonly columns: Columns; readonly line: number },
): Read {
  const cell = (column: Column) => textOf(cells[columns[column] ?? -1])
  const email = cell('email').toLowerCase()
  if (!emailSchema.safeParse(email).success) {
    return { kind: 'problem', problem: { line, expected: notAnEmail(cell('email')) } }
  }
  const name = cell('name') || [cell('first'), cell('last')].filter((part) => part !== '').join(' ')
  if (name.length > 200) return { kind: 'problem', problem: { line, expected: 'a name of at most 200 characters' } }
  const groups = [...new Set(cell('groups').split(/[;,|]/).map(textOf))].filter((group) => group !== '')
  if (groups.some((group) => group.length > 100)) {
    return { kind: 'problem', problem: { line, expected: 'names of groups of at most 100 characters' } }
  }
  return { kind: 'row', row: { line, email, name, groups } }
}

function columnsOf(cells: readonly string[]): Columns {
  const names = cells.map((cell) => cell.toLowerCase().replaceAll(/[^a-z]/g, ''))
  const found: { [Key in Column]?: number } = {}
  for (const column of ['email', 'name', 'first', 'last', 'groups'] as const) {
    const index = names.findIndex((name) => headings[column].includes(name))
    if (index !== -1) found[column] = index
  }
  return found
}

function noHeading(at: number): ReadRoster {
  const expected = 'a first row with the names of the columns, “email” and “name” among them'
  return { rows: [], problems: [{ line: at === -1 ? 1 : at + 1, expected }] }
}

function alreadyOn(first: number, { line, email }: RosterRow): RosterProblem {
  return { line, expected: `each e-mail once; ${email} is on line ${first} already` }
}

function tooLong(rows: readonly RosterRow[], problems: readonly RosterProblem[]): ReadRoster {
  const line = (rows.at(-1)?.line ?? 0) + 1
  return { rows, problems: [...problems, { line, expected: `at most ${rosterRowLimit} people; the rest is not read` }] }
}

/** Without the control codes no database and no screen has a place for. */
function textOf(cell: string | undefined): string {
  return (cell ?? '')
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim()
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}

function notAnEmail(text: string): string {
  return text === '' ? 'an e-mail address, which is missing' : `an e-mail address, not “${shortened(text)}”`
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
