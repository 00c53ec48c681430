/** Mends the formulas and names of one line, and reports each mend. */
import { mendCodeWords } from './code-words'
import type { ImportReport } from './import-report'
import { mendFormula } from './mend-formula'
import type { SymbolIndex } from './symbol-index'
import { splitCells } from './table-row'
import { type TextRun, toTextRuns } from './text-runs'

export type LineContext = {
  readonly line: number
  readonly index: SymbolIndex
  readonly vocabulary: ReadonlySet<string>
  readonly report: ImportReport
}

const LOST = {
  none: [],
  opening: ['a formula ends in a dollar and has none at its beginning'],
  closing: ['a formula begins with a dollar and has none at its end'],
  both: ['a formula stands in running text without its dollars'],
} as const

export function mendLine(text: string, context: LineContext): string {
  if (!text.startsWith('|')) return mendRuns(text, context)
  const cells = splitCells(text).map((cell) => mendBars({ raw: cell, cell: mendRuns(cell, context), context }))
  return `|${cells.join('|')}|`
}

function mendRuns(text: string, context: LineContext): string {
  return toTextRuns(text)
    .map((run) => mendRun(run, context))
    .join('')
}

/** Within a table a bar parts the cells even inside a formula; its command is read the same and parts none. */
function mendBars(args: { readonly raw: string; readonly cell: string; readonly context: LineContext }): string {
  const { raw, cell, context } = args
  const after = cell.replaceAll(/(?<!\\)\|(?=([A-Za-z])?)/g, (_bar, letter?: string) =>
    letter === undefined ? String.raw`\vert` : String.raw`\vert `,
  )
  const why = 'a bar within a table parts its cells, even inside a formula: it is written as its command'
  record({ before: raw, after, reasons: after === cell ? [] : [why], doubts: [], context })
  return after
}

/** A formula between double dollars on lines of their own, whose braces may span them. */
export function mendDisplay(lines: readonly string[], context: LineContext): readonly string[] {
  const text = lines.join('\n')
  const { formula, reasons, doubts } = mendFormula({ formula: text, index: context.index })
  const mended = formula.split('\n')
  const changed = lines.findIndex((line, index) => line !== mended[index])
  const line = context.line + Math.max(0, changed)
  const isOneLine = lines.filter((own, index) => own !== mended[index]).length === 1
  const before = isOneLine ? lines[changed] : text
  const after = isOneLine ? mended[changed] : formula
  record({ before: before ?? text, after: after ?? formula, reasons, doubts, context: { ...context, line } })
  return mended
}

function mendRun(run: TextRun, context: LineContext): string {
  switch (run.kind) {
    case 'code':
      return run.text
    case 'prose': {
      const { text, reasons } = mendCodeWords({ text: run.text, vocabulary: context.vocabulary })
      record({ before: run.text, after: text, reasons, doubts: [], context })
      return text
    }
    case 'stray':
      context.report.leave({ line: context.line, text: run.text, why: 'a dollar has no partner on its line' })
      return run.text
    case 'formula': {
      const { formula, reasons, doubts } = mendFormula({ formula: run.text, index: context.index })
      const after = `${run.mark}${formula}${run.mark}`
      const opening = run.lost === 'opening' || run.lost === 'both' ? '' : run.mark
      const closing = run.lost === 'closing' || run.lost === 'both' ? '' : run.mark
      const before = `${opening}${run.text}${closing}`
      record({ before, after, reasons: [...LOST[run.lost], ...reasons], doubts, context })
      return after
    }
  }
}

function record(mend: {
  readonly before: string
  readonly after: string
  readonly reasons: readonly string[]
  readonly doubts: readonly string[]
  readonly context: LineContext
}): void {
  const { before, after, reasons, doubts, context } = mend
  const { line, report } = context
  if (reasons.length > 0) report.mend({ line, before: before.trim(), after: after.trim(), why: reasons.join('; ') })
  for (const why of doubts) report.leave({ line, text: before, why })
}
