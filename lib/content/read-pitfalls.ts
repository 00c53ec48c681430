/** Reads the pitfalls: each a title, a colon and what to know. */
import type { Pitfall } from './lesson'
import { readItems } from './read-items'
import { type ReadContext, readMarkdown } from './read-markdown'
import type { SourceLine } from './source-lines'

const BOLD_TITLE = /^\*\*([^*]{1,300}?):?\*\*:?\s*/
const PLAIN_TITLE = /^([^:$]{1,300}):\s+/

export function readPitfalls(
  lines: readonly SourceLine[],
  context: ReadContext,
): { readonly lead: string; readonly pitfalls: readonly Pitfall[] } {
  const { lead, items } = readItems({ lines, report: context.report })
  return { lead: readMarkdown(lead, context), pitfalls: items.map((item) => readPitfall(item, context)) }
}

function readPitfall(item: readonly SourceLine[], context: ReadContext): Pitfall {
  const [first, ...others] = item
  const text = first?.text ?? ''
  const line = first?.number ?? 0
  const bold = BOLD_TITLE.exec(text)
  const match = bold ?? PLAIN_TITLE.exec(text)
  const title = match?.[1]
  if (first === undefined || match === null || title === undefined) {
    context.report.leave({ line, text, why: 'expected the pitfall to open with its title and a colon' })
    return { title: '', markdown: readMarkdown(item, context) }
  }
  if (bold === null) {
    const why = 'a pitfall opens with its title: the bold markers of the title were lost'
    context.report.mend({ line, before: `${title}:`, after: `**${title}:**`, why })
  }
  const rest = { ...first, text: text.slice(match[0].length) }
  const own = rest.text === '' ? others : [rest, ...others]
  return { title, markdown: readMarkdown(own, context) }
}
