/** Which part of a class and of its time a page shows, as its address says. */
import { z } from 'zod'

export type ClassFilter = {
  /** A group's id; null for everybody. */
  readonly group: string | null
  /** First and last day as YYYY-MM-DD in the course's time zone; null where nothing bounds them. */
  readonly from: string | null
  readonly to: string | null
}

export type ClassFilterField = keyof ClassFilter

export const noClassFilter: ClassFilter = { group: null, from: null, to: null }

/** What was read of an address, and what in it could not be: a page ignores that, and says so. */
export type AskedClassFilter = { readonly filter: ClassFilter; readonly ignored: readonly ClassFilterField[] }

/** How a page was filtered, with what it can be filtered by. */
export type ClassFilterView = AskedClassFilter & {
  readonly groups: readonly { readonly id: string; readonly name: string }[]
}

/** A page's search parameters as Next gives them, or a URL's as an object. */
export type Query = Readonly<Record<string, string | string[] | undefined>>

const groupSchema = z.uuid()
const daySchema = z.iso.date()

/** A period that ends before it begins is no period: neither day is used. */
export function readClassFilter(query: Query): AskedClassFilter {
  const group = groupSchema.safeParse(query['group'])
  const from = daySchema.safeParse(query['from'])
  const to = daySchema.safeParse(query['to'])
  const read = { group: group.data ?? null, from: from.data ?? null, to: to.data ?? null }
  const isReversed = read.from !== null && read.to !== null && read.from > read.to
  const filter = isReversed ? { ...read, from: null, to: null } : read
  return { filter, ignored: fields.filter((field) => isAsked(query[field]) && filter[field] === null) }
}

/** The part of an address that asks for this; empty for everybody at all times. */
export function classFilterQuery(filter: ClassFilter): Readonly<Record<string, string>> {
  return Object.fromEntries(fields.flatMap((field) => (filter[field] === null ? [] : [[field, filter[field]]])))
}

const fields = ['group', 'from', 'to'] as const

/** An empty box of a form asks for nothing. */
function isAsked(value: string | string[] | undefined): boolean {
  return value !== undefined && value !== ''
}
