/** Marks of a quiz from JSON, or a sentence that says which attempt, which item, and what was expected. */
import type { MarkTable } from '@/lib/psychometrics/mark-table'
import { UsageError } from './usage-error'

export type QuizFile = MarkTable & {
  /** Names of the items, in the order of the file (whole numbers first, ascending). */
  readonly itemNames: readonly string[]
  /** Of each item, where the file tells; empty lists where it does not. */
  readonly objectives: readonly (readonly string[])[]
  /** By item, then by attempt: the variant given, null where the file does not tell. */
  readonly variants: readonly (readonly (string | null)[])[]
  readonly missingMarks: number
}

const SHAPE = '{"maxMarks": {"1": 1, …}, "attempts": [{"marks": {"1": 0.5, …}}, …]}'

/** No quiz marks in larger numbers. */
const LARGEST_MARK = 1e12

/** @throws UsageError where the text is not of that shape. */
export function parseQuizFile(text: string): QuizFile {
  const file = parseJson(text)
  if (!isRecord(file)) throw new UsageError(`Expected an object such as ${SHAPE}.`)
  const maxMarks = toMaxMarks(file['maxMarks'])
  const itemNames = [...maxMarks.keys()]
  const attempts = file['attempts']
  if (!Array.isArray(attempts)) throw new UsageError(`attempts: expected a list, as in ${SHAPE}.`)
  const records: readonly unknown[] = attempts
  const rows = records.map((attempt, index) => toRow(attempt, { itemNames, place: `attempt ${index + 1}` }))
  return {
    itemNames,
    maxMarks: [...maxMarks.values()],
    attempts: rows.map(({ marks }) => marks),
    objectives: toObjectives(file['objectives'], itemNames),
    variants: itemNames.map((_, item) => rows.map(({ variants }) => variants[item] ?? null)),
    missingMarks: rows.flatMap(({ marks }) => marks).filter((mark) => mark === null).length,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`This is no JSON (${reason}). Expected ${SHAPE}.`)
  }
}

function toMaxMarks(value: unknown): ReadonlyMap<string, number> {
  if (!isRecord(value) || Object.keys(value).length === 0) {
    throw new UsageError('maxMarks: expected the maximum mark of each item, such as {"1": 1, "2": 5}.')
  }
  return new Map(
    Object.entries(value).map(([item, mark]) => {
      if (isMark(mark) && mark >= 0) return [item, mark]
      throw new UsageError(`maxMarks, item ${quoted(item)}: expected a number from 0 to 1e12, got ${quoted(mark)}.`)
    }),
  )
}

type Row = { readonly marks: readonly (number | null)[]; readonly variants: readonly (string | null)[] }

function toRow(
  attempt: unknown,
  { itemNames, place }: { readonly itemNames: readonly string[]; readonly place: string },
): Row {
  const marks = isRecord(attempt) ? attempt['marks'] : undefined
  if (!isRecord(attempt) || !isRecord(marks)) {
    throw new UsageError(`${place}: expected its marks, such as {"marks": {"1": 0.5}}, got ${quoted(attempt)}.`)
  }
  requireKnown(marks, { itemNames, place })
  const variants = attempt['variants'] ?? {}
  if (!isRecord(variants)) throw new UsageError(`${place}, variants: expected an object such as {"1": "a"}.`)
  requireKnown(variants, { itemNames, place: `${place}, variants` })
  return {
    marks: itemNames.map((item) => toMark(ownValue(marks, item), `${place}, item ${quoted(item)}`)),
    variants: itemNames.map((item) => toVariant(ownValue(variants, item), `${place}, variant of ${quoted(item)}`)),
  }
}

function requireKnown(
  record: Readonly<Record<string, unknown>>,
  { itemNames, place }: { readonly itemNames: readonly string[]; readonly place: string },
): void {
  const known = new Set(itemNames)
  const stranger = Object.keys(record).find((item) => !known.has(item))
  if (stranger === undefined) return
  throw new UsageError(`${place}: item ${quoted(stranger)} has no maximum in maxMarks. Expected ${some(itemNames)}.`)
}

function toMark(value: unknown, place: string): number | null {
  if (value === undefined || value === null) return null
  if (isMark(value)) return value
  throw new UsageError(`${place}: expected a number from -1e12 to 1e12, or null for no mark, got ${quoted(value)}.`)
}

function toVariant(value: unknown, place: string): string | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  throw new UsageError(`${place}: expected a name or a number, got ${quoted(value)}.`)
}

function toObjectives(value: unknown, itemNames: readonly string[]): readonly (readonly string[])[] {
  if (value === undefined) return itemNames.map(() => [])
  if (!isRecord(value)) throw new UsageError('objectives: expected an object such as {"1": "a", "2": ["a", "b"]}.')
  requireKnown(value, { itemNames, place: 'objectives' })
  return itemNames.map((item) => {
    const own: readonly unknown[] = [ownValue(value, item) ?? []].flat()
    return own.map((objective) => {
      if (typeof objective === 'string') return objective
      throw new UsageError(`objectives, item ${quoted(item)}: expected names, got ${quoted(objective)}.`)
    })
  })
}

/** An item may be called "constructor". */
function ownValue(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

function isMark(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= LARGEST_MARK
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function quoted(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 60)
}

function some(itemNames: readonly string[]): string {
  const shown = itemNames.slice(0, 5).map(quoted).join(', ')
  return itemNames.length > 5 ? `one of ${shown}, …` : `one of ${shown}`
}
