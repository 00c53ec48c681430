/** The sentences of the objectives as they stand in a lesson's text: found, and written anew without touching those that stay. */
import { partHeadings } from '@/lib/content/document-parts'
import { lessonOutline, linesOf, type OutlinePart } from './lesson-outline'

/** One that stands in the text already, by its place there, or a sentence to write. */
export type ObjectiveLine =
  | { readonly kind: 'kept'; readonly place: number }
  | { readonly kind: 'written'; readonly text: string }

type Item = { readonly from: number; readonly to: number }

const MARKER = /^(?:[-*•]|\d{1,3}[.)])\s+(?=\S)/

/** How many the text has. Differs from what is read of a damaged lesson: that one is to be mended first. */
export function countObjectiveLines(source: string): number {
  const part = findPart(source)
  return part === undefined ? 0 : itemsOf(source, part).length
}

/** The text with these objectives in this order; the part is added where there is none. */
export function writeObjectives(source: string, lines: readonly ObjectiveLine[]): string {
  const part = findPart(source)
  if (part === undefined) return lines.length === 0 ? source : withPart(source, lines)
  const items = itemsOf(source, part)
  const list = lines.flatMap((line) => toItem(line, { source, items })).join('\n')
  const [first, last] = [items[0], items.at(-1)]
  if (first === undefined || last === undefined) return appended({ source, part, list })
  if (list !== '') return source.slice(0, first.from) + list + source.slice(last.to)
  return source.slice(0, first.from) + source.slice(last.to).replace(/^(?:\r\n|\n|\r){1,2}/, '')
}

function findPart(source: string): OutlinePart | undefined {
  return lessonOutline(source).find(({ name }) => name === 'objectives')
}

/** Each from its marker to the end of its last line that says something. */
function itemsOf(source: string, part: OutlinePart): readonly Item[] {
  const items: { from: number; to: number }[] = []
  for (const { text, from } of linesOf(source)) {
    if (from <= part.from || from >= part.to || text.trim() === '') continue
    const to = from + text.trimEnd().length
    const open = items.at(-1)
    if (MARKER.test(text)) items.push({ from, to })
    else if (open !== undefined) open.to = to
  }
  return items
}

type Within = { readonly source: string; readonly items: readonly Item[] }

function toItem(line: ObjectiveLine, { source, items }: Within): readonly string[] {
  if (line.kind === 'written') return [asItem(line.text)]
  const item = items[line.place]
  return item === undefined ? [] : [source.slice(item.from, item.to)]
}

/** A sentence has one line, whatever was typed. */
function asItem(text: string): string {
  return `- ${text.trim().replaceAll(/\s+/g, ' ')}`
}

function appended(args: { readonly source: string; readonly part: OutlinePart; readonly list: string }): string {
  const { source, part, list } = args
  const before = source.slice(0, part.to).trimEnd()
  const rest = source.slice(part.to)
  if (list === '') return source
  return `${before}\n\n${list}\n${rest === '' ? '' : '\n'}${rest}`
}

function withPart(source: string, lines: readonly ObjectiveLine[]): string {
  const at = lessonOutline(source)[0]?.from ?? source.length
  const list = lines.flatMap((line) => toItem(line, { source, items: [] })).join('\n')
  const before = source.slice(0, at).trimEnd()
  return `${before}\n\n## ${partHeadings.objectives}\n\n${list}\n\n${source.slice(at)}`
}
