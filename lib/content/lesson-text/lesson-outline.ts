/** Where the parts of a lesson's text stand, and within them its sections, examples and quiz questions. */
import { findPartName, type PartName } from '@/lib/content/document-parts'

/** A stretch of the text, in characters; `line` counts from 1. */
export type TextBlock = { readonly heading: string; readonly line: number; readonly from: number; readonly to: number }
export type OutlinePart = TextBlock & { readonly name: PartName; readonly blocks: readonly TextBlock[] }

type Line = { readonly text: string; readonly number: number; readonly from: number }
type OpenPart = Omit<OutlinePart, 'blocks' | 'to'> & { readonly blocks: Omit<TextBlock, 'to'>[] }

const HEADING = /^ {0,3}#{1,6}\s+(\S.*?)(?:\s+#{1,6})?\s*$/
/** What opens a block of a part; parts without a line here have none. */
const opening: Readonly<Partial<Record<PartName, RegExp>>> = {
  core: HEADING,
  workedExamples: /^ {0,3}#{1,6}\s+((?:\*\*)?Example\s+\d{1,3}\s*[:.—–].*?)\s*$/,
  quiz: /^ {0,3}#{1,6}\s+((?:\*\*)?Q\d{1,3}[:.].*?)\s*$/,
}

/** In the order of the text. What stands before the first part, the lesson's title among it, is in none. */
export function lessonOutline(source: string): readonly OutlinePart[] {
  const parts: OpenPart[] = []
  for (const line of linesOf(source)) {
    const heading = HEADING.exec(line.text)?.[1]
    const name = findPartName(line.text.trim())
    const part = parts.at(-1)
    if (name !== null) {
      parts.push({ name, heading: heading ?? line.text.trim(), line: line.number, from: line.from, blocks: [] })
    } else if (part !== undefined) {
      const own = opening[part.name]?.exec(line.text)?.[1]
      if (own !== undefined) part.blocks.push({ heading: own, line: line.number, from: line.from })
    }
  }
  return parts.map((part, index) => {
    const to = parts[index + 1]?.from ?? source.length
    return { ...part, to, blocks: part.blocks.map((own, at) => ({ ...own, to: part.blocks[at + 1]?.from ?? to })) }
  })
}

/** Of the text as it came: each line without its end, and where it begins. */
export function linesOf(source: string): readonly Line[] {
  const lines: Line[] = []
  let from = 0
  for (const [index, text] of source.split(/\r\n|\n|\r/).entries()) {
    lines.push({ text, number: index + 1, from })
    from += text.length
    from += source.startsWith('\r\n', from) ? 2 : 1
  }
  return lines
}
