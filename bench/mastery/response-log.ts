/** Logs of answers as files hold them: tab-separated, a header line, one answer a line, in order within each learner. */
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { UsageError } from '@/cli/usage-error'

export type Response = {
  readonly item: string
  /** Codes, without repeats. */
  readonly objectives: readonly string[]
  /** Days. */
  readonly day: number
  /** In [0, 1]. */
  readonly score: number
}

/** The answers of each learner, in the order of the file. */
export type ResponseLog = ReadonlyMap<string, readonly Response[]>

const columns = ['user', 'item', 'timestamp', 'correct', 'objectives'] as const

type Column = (typeof columns)[number]

const SECONDS_PER_DAY = 86_400
/** As many as a replay has room for; no template has more. */
const MOST_OBJECTIVES = 64
const GZIP = [0x1f, 0x8b] as const

/** @throws UsageError naming the line and what was expected there. */
export async function readResponseLog(path: string): Promise<ResponseLog> {
  const bytes = await readFile(path).catch(() => {
    throw new UsageError(`${path} cannot be read. Expected a tab-separated log of answers, gzipped or not.`)
  })
  return parseResponseLog(textOf(bytes, path), path)
}

function textOf(bytes: Buffer, path: string): string {
  const isZipped = bytes[0] === GZIP[0] && bytes[1] === GZIP[1]
  if (!isZipped) return bytes.toString('utf8')
  try {
    return gunzipSync(bytes).toString('utf8')
  } catch {
    throw new UsageError(`${path} is no whole gzip file.`)
  }
}

/** The log in a text; of a header alone, a log without learners. */
export function parseResponseLog(text: string, path: string): ResponseLog {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const places = columnPlaces(lines[0] ?? '', path)
  const log = new Map<string, Response[]>()
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line.trim() === '') continue
    const cells = line.split('\t')
    const where = `${path} line ${index + 1}`
    if (cells.length !== places.count)
      throw new UsageError(
        `${where}: ${places.count} tab-separated cells are expected, as in the header, not ${cells.length}.`,
      )
    const cell = (column: Column) => (cells[places.of[column]] ?? '').trim()
    const user = requireName(cell('user'), `${where}: a user`)
    const answers = log.get(user) ?? []
    if (answers.length === 0) log.set(user, answers)
    answers.push(toResponse(cell, where))
  }
  return log
}

type Places = { readonly of: Readonly<Record<Column, number>>; readonly count: number }

function columnPlaces(header: string, path: string): Places {
  const names = header.split('\t').map((name) => name.trim().toLowerCase())
  const place = (column: Column) => {
    const index = names.indexOf(column)
    if (index === -1)
      throw new UsageError(
        `${path} line 1: a header with the columns ${columns.join(', ')} is expected; ${column} is missing.`,
      )
    return index
  }
  const of = {
    user: place('user'),
    item: place('item'),
    timestamp: place('timestamp'),
    correct: place('correct'),
    objectives: place('objectives'),
  }
  return { of, count: names.length }
}

function toResponse(cell: (column: Column) => string, where: string): Response {
  const objectives = cell('objectives')
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '')
  const named = [...new Set(objectives)]
  if (named.length > MOST_OBJECTIVES)
    throw new UsageError(`${where}: at most ${MOST_OBJECTIVES} objectives are expected, not ${named.length}.`)
  return {
    item: requireName(cell('item'), `${where}: an item`),
    objectives: named,
    day:
      inRange(cell('timestamp'), { what: `${where}: a timestamp in seconds`, max: Number.MAX_VALUE }) / SECONDS_PER_DAY,
    score: inRange(cell('correct'), { what: `${where}: correct as 1, 0 or a share between`, max: 1 }),
  }
}

function requireName(text: string, what: string): string {
  if (text === '') throw new UsageError(`${what} is expected, the cell is empty.`)
  return text
}

function inRange(text: string, { what, max }: { readonly what: string; readonly max: number }): number {
  const value = text === '' ? Number.NaN : Number(text)
  if (value >= 0 && value <= max) return value
  throw new UsageError(`${what} is expected, not "${text}".`)
}
