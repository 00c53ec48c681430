/** A bank as a CSV file → the questions in it, one a row. What is wrong with one is said with its cell; the others are read. */
import { readCsvAsks } from './csv-asks'
import { type CsvCell, type CsvRow, csvRows } from './csv-cells'
import { type CsvColumn, type CsvField, columnOf } from './csv-columns'
import { unguarded } from './csv-guard'
import { readCsvTags } from './csv-tags'
import { ExchangeError } from './exchange-error'
import type { Exchanged, Loss, ReadError, ReadFile } from './exchanged-question'
import { foreignToMarkdown } from './foreign-text'
import { markdownToPlain } from './markdown-to-html'
import { positionsIn } from './positions-in'

/** @throws ExchangeError where the first row names no columns of a bank. */
export function readCsv(file: string): ReadFile {
  const source = file.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  const positionOf = positionsIn(source)
  const { rows, fault } = csvRows(source)
  const [heading, ...rest] = rows
  if (heading === undefined && fault !== null) throw fault
  const columns = columnsOf(heading ?? [])
  const questions: ReadFile['questions'][number][] = []
  const lost: Loss[] = []
  const errors: ReadError[] = []
  const fail = ({ message, offset }: ExchangeError) => void errors.push({ ...positionOf(offset), message })
  for (const row of rest) {
    const losses: string[] = []
    try {
      const question = readRow(row, { columns, lose: (what) => losses.push(what) })
      questions.push({ ...positionOf(row[0]?.offset ?? 0), question })
      lost.push(...[...new Set(losses)].map((what) => ({ question: question.title, what })))
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error
      fail(error)
    }
  }
  if (fault !== null) fail(fault)
  return { questions, lost, errors }
}

function columnsOf(heading: CsvRow): readonly CsvColumn[] {
  const columns = heading.map(({ text }) => columnOf(unguarded(text)))
  for (const field of ['question', 'key'] as const) {
    if (columns.some((column) => column.kind === 'field' && column.field === field)) continue
    throw new ExchangeError(
      `Expected a first row with the names of the columns, “question” and “key” among them; there is no “${field}”.`,
      heading[0]?.offset ?? 0,
    )
  }
  return columns
}

type Context = { readonly columns: readonly CsvColumn[]; readonly lose: (what: string) => void }

/** @throws ExchangeError */
function readRow(row: CsvRow, { columns, lose }: Context): Exchanged {
  const end: CsvCell = { text: '', offset: row[0]?.offset ?? 0 }
  const cells = row.map((cell) => ({ ...cell, text: unguarded(cell.text) }))
  const filled = columns.flatMap((column, at) => (cells[at] === undefined ? [] : [{ column, cell: cells[at] }]))
  const beyond = cells.slice(columns.length).find(({ text }) => text.trim() !== '')
  if (beyond !== undefined)
    throw new ExchangeError(`Expected at most ${columns.length} cells, as the first row has.`, beyond.offset)
  for (const { column, cell } of filled)
    if (column.kind === 'unknown' && cell.text.trim() !== '') lose(`the column “${column.heading}”`)
  const field = (name: CsvField) =>
    filled.find(({ column, cell }) => column.kind === 'field' && column.field === name && cell.text.trim() !== '')
      ?.cell ?? end
  const markdown = ({ text }: CsvCell) => foreignToMarkdown({ text: text.trim(), format: 'markdown', lose })
  const prompt = markdown(field('question'))
  if (prompt === '') throw new ExchangeError('Expected the text of a question in the column “question”.', end.offset)
  const tags = readCsvTags(
    filled.flatMap(({ column, cell }) => (column.kind === 'tag' ? [{ name: column.name, cell }] : [])),
  )
  const asks = readCsvAsks({
    kind: field('kind'),
    key: field('key'),
    tolerance: field('tolerance'),
    options: optionsOf(filled, markdown),
    credit: tags['credit'] ?? '',
    isShuffled: tags['shuffle'] !== 'no',
  })
  const named = field('title').text.replaceAll(/\s+/g, ' ').trim()
  return {
    id: field('id').text.trim() || null,
    title: (named || markdownToPlain(prompt.slice(0, 400))).slice(0, 200).trim() || 'A question without words',
    prompt,
    asks,
    solution: markdown(field('solution')),
    hints: filled.flatMap(({ column, cell }) => (column.kind === 'hint' ? markdown(cell) || [] : [])),
    category: '',
    tags: asks.kind === 'choices' && tags['credit'] === 'all' ? tags : without(tags, 'credit'),
  }
}

type Filled = { readonly column: CsvColumn; readonly cell: CsvCell }

function optionsOf(filled: readonly Filled[], markdown: (cell: CsvCell) => string) {
  const at = (kind: 'option' | 'feedback', place: number) => {
    const found = filled.find(({ column }) => column.kind === kind && column.place === place)
    return found === undefined ? '' : markdown(found.cell)
  }
  const places = filled.flatMap(({ column, cell }) =>
    (column.kind === 'option' || column.kind === 'feedback') && cell.text.trim() !== '' ? [column.place] : [],
  )
  const count = Math.max(-1, ...places) + 1
  return Array.from({ length: count }, (_, place) => ({ text: at('option', place), feedback: at('feedback', place) }))
}

function without(tags: Exchanged['tags'], name: string): Exchanged['tags'] {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => key !== name))
}
