/** Reads the worked examples, each under its heading "Example 2: Perplexity calculation". */
import type { WorkedExample } from './lesson'
import { type ReadContext, readMarkdown } from './read-markdown'
import type { SourceLine } from './source-lines'

const EXAMPLE = /^(#{1,6}\s+)?(?:\*\*)?Example\s+(\d{1,3})\s*[:.—–]\s*(.*?)(?:\*\*)?$/

export function readWorkedExamples(
  lines: readonly SourceLine[],
  context: ReadContext,
): { readonly lead: string; readonly examples: readonly WorkedExample[] } {
  const lead: SourceLine[] = []
  const examples: { readonly number: number; readonly title: string; readonly lines: SourceLine[] }[] = []
  for (const line of lines) {
    const [, marker, number, title] = EXAMPLE.exec(line.text) ?? []
    if (number === undefined || title === undefined) {
      ;(examples.at(-1)?.lines ?? lead).push(line)
      continue
    }
    examples.push({ number: Number(number), title, lines: [] })
    if (marker !== undefined) continue
    const why = 'a line "Example 1: …" opens a worked example: its heading marker was lost'
    context.report.mend({ line: line.number, before: line.raw, after: `### ${line.text}`, why })
  }
  return {
    lead: readMarkdown(lead, context),
    examples: examples.map(({ number, title, lines: own }) => ({
      number,
      title,
      markdown: readMarkdown(own, context),
    })),
  }
}
