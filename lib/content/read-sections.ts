/** Reads the core content: its subsections with their callouts. */
import { isBareHeading } from './bare-heading'
import { partHeadings } from './document-parts'
import type { Block, CalloutTone, Section } from './lesson'
import { type ReadContext, readMarkdown } from './read-markdown'
import { toSectionId } from './section-id'
import type { SourceLine } from './source-lines'

type Heading = { readonly text: string; readonly tone: CalloutTone | null }
type OpenSection = Heading & { readonly lines: SourceLine[] }
type Callout = { readonly tone: CalloutTone; readonly sign: string; readonly title: string; readonly rest: string }

const CALLOUT = /^((?:⚠|🚩)\uFE0F?)\s*(?:\*\*)?([^:*]{1,40}):(?:\*\*)?\s*(\S.*)$/u
const ATX = /^#{1,6}\s+(\S.*?)(?:\s+#{1,6})?$/

export function readSections(lines: readonly SourceLine[], context: ReadContext): readonly Section[] {
  const sections: OpenSection[] = []
  for (const [index, line] of lines.entries()) {
    const heading = findHeading({ line, next: lines[index + 1]?.text, context })
    if (heading !== null) sections.push({ ...heading, lines: [] })
    else if (sections.length > 0) sections.at(-1)?.lines.push(line)
    else sections.push({ text: partHeadings.core, tone: null, lines: [line] })
  }
  const ids = new Set<string>()
  return sections.map(({ text, tone, lines: own }) => {
    const id = toSectionId(text, ids)
    ids.add(id)
    return { id, heading: text, tone, blocks: toBlocks(own, context) }
  })
}

function findHeading(args: {
  readonly line: SourceLine
  readonly next: string | undefined
  readonly context: ReadContext
}): Heading | null {
  const { line, next, context } = args
  const atx = ATX.exec(line.text)?.[1]
  const text = atx ?? line.text
  const callout = findCallout(text)
  const heading = { text: callout === null ? text : toHeadingText(callout), tone: callout?.tone ?? null }
  if (atx !== undefined) return heading
  if (!context.isFlattened || !isBareHeading({ text: heading.text, next })) return null
  const why = 'a short line that closes no sentence, with text below: its heading marker was lost'
  context.report.mend({ line: line.number, before: line.raw, after: `### ${line.text}`, why })
  return heading
}

/** The words the format puts after a sign say no more than the sign; others are the author's. */
function toHeadingText({ title, rest }: Callout): string {
  return /^(?:critical|common pitfall)$/i.test(title) ? rest : `${title}: ${rest}`
}

function findCallout(text: string): Callout | null {
  const match = CALLOUT.exec(text)
  const [, sign, title, rest] = match ?? []
  if (sign === undefined || title === undefined || rest === undefined) return null
  return { tone: sign.startsWith('⚠') ? 'critical' : 'pitfall', sign, title: title.trim(), rest }
}

function toBlocks(lines: readonly SourceLine[], context: ReadContext): readonly Block[] {
  const blocks: Block[] = []
  let waiting: SourceLine[] = []
  const flush = () => {
    if (waiting.length > 0) blocks.push({ kind: 'markdown', markdown: readMarkdown(waiting, context) })
    waiting = []
  }
  let at = 0
  while (at < lines.length) {
    const { callout, length } = findCalloutBlock(lines.slice(at, at + 40), context)
    if (callout === null) waiting.push(...lines.slice(at, at + length))
    else {
      flush()
      blocks.push(callout)
    }
    at += length
  }
  flush()
  return blocks
}

/** A callout is a block quote that opens with its sign, or, flattened, a line that does. */
function findCalloutBlock(
  lines: readonly SourceLine[],
  context: ReadContext,
): { readonly callout: Block | null; readonly length: number } {
  const [first] = lines
  const opening = findCallout(first?.text.replace(/^>\s?/, '') ?? '')
  if (first === undefined || opening === null) return { callout: null, length: 1 }
  const isQuote = first.text.startsWith('>')
  const quoted = isQuote ? lines.findIndex((line) => !line.text.startsWith('>')) : 1
  const length = quoted < 0 ? lines.length : quoted
  const unquoted = lines.slice(0, length).map((line) => ({ ...line, text: line.text.replace(/^>\s?/, '') }))
  const own = unquoted.map((line, index) => (index === 0 ? { ...line, text: opening.rest } : line))
  if (!isQuote) {
    const after = `> ${opening.sign} **${opening.title}:** ${opening.rest}`
    const why = 'a line that opens with the sign of a callout: its quotation and bold markers were lost'
    context.report.mend({ line: first.number, before: first.raw, after, why })
  }
  const markdown = readMarkdown(withBlanks(own), { ...context, isFlattened: false })
  return { callout: { kind: 'callout', tone: opening.tone, title: opening.title, markdown }, length }
}

/** Within a quotation an empty line is a line of its own. */
function withBlanks(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.flatMap((line, index) => {
    if (line.text.trim() === '') return []
    return [{ ...line, afterBlank: lines[index - 1]?.text.trim() === '' }]
  })
}
