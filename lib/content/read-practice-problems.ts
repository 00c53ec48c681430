/** Reads the practice problems, each with the answer hidden behind "Click for answer". */
import type { PracticeProblem } from './lesson'
import { readItems } from './read-items'
import { type ReadContext, readMarkdown } from './read-markdown'
import type { SourceLine } from './source-lines'

const CLICK =
  /^\s*(?:<details>)?\s*(<summary>)?\s*(?:\*\*)?Click for (?:the )?(?:answer|solution)(?:\*\*)?:?\s*(?:<\/summary>)?$/i
const WRAPPING = /^\s*<\/?details>$/i
const MARKED = /^(?:[-*•]|\d{1,3}[.)])\s+\S/

export function readPracticeProblems(
  lines: readonly SourceLine[],
  context: ReadContext,
): { readonly lead: string; readonly problems: readonly PracticeProblem[] } {
  const own = lines.filter((line) => !WRAPPING.test(line.text))
  const opening = findOpening(own)
  const { lead, items } = readItems({
    lines: own,
    report: context.report,
    isStart: (line) => opening.has(line.number) || !MARKED.test(own.find((o) => o.number === line.number)?.text ?? ''),
  })
  return {
    lead: readMarkdown(lead, context),
    problems: items.map((item, index) => readProblem({ item, number: index + 1, context })),
  }
}

/** Marked lines that open a problem: between each and the next marked line an answer is offered. */
function findOpening(lines: readonly SourceLine[]): ReadonlySet<number> {
  const opening = new Set<number>()
  let candidate: number | null = null
  for (const line of lines) {
    if (CLICK.test(line.text)) {
      if (candidate !== null) opening.add(candidate)
      candidate = null
    } else if (MARKED.test(line.text) && candidate === null) candidate = line.number
    else if (MARKED.test(line.text) && /^\d/.test(line.text)) candidate = line.number
  }
  return opening
}

function readProblem(args: {
  readonly item: readonly SourceLine[]
  readonly number: number
  readonly context: ReadContext
}): PracticeProblem {
  const { item, number, context } = args
  const at = item.findIndex((line) => CLICK.test(line.text))
  const click = item[at]
  if (click === undefined) {
    const [first] = item
    const why = `practice problem ${number}: expected a line "Click for answer" between the problem and its answer`
    context.report.leave({ line: first?.number ?? 0, text: first?.text ?? '', why })
    return { number, prompt: readMarkdown(item, context), answer: '' }
  }
  if (!click.text.includes('<summary>')) {
    const after = '<details>\n<summary>Click for answer</summary>'
    const why = 'the answer was hidden behind these words: what hid it was lost'
    context.report.mend({ line: click.number, before: click.raw.trim(), after, why })
  }
  const prompt = readMarkdown(item.slice(0, at), { ...context, isFlattened: false })
  return { number, prompt, answer: readMarkdown(item.slice(at + 1), context) }
}
