/** What is to be said of a lesson's text, each with its place in it: what was mended, what could not be, formulas that cannot be set. */

import { linesOf } from '@/lib/content/lesson-text/lesson-outline'
import type { FormulaFault } from './formula-faults'
import type { TextReading } from './lesson-reading'

export type TextMark = {
  readonly kind: 'unreadable' | 'unresolved' | 'formula' | 'repair'
  readonly line: number
  readonly from: number
  readonly to: number
  readonly words: string
  /** Of a mend: how the line reads now; else empty. */
  readonly after: string
}

/** In the order of the text. */
export function textMarks(
  source: string,
  { reading, faults }: { readonly reading: TextReading; readonly faults: readonly FormulaFault[] },
): readonly TextMark[] {
  const lines = linesOf(source)
  const at = (number: number) => {
    const line = lines[Math.max(1, number) - 1]
    const from = line?.from ?? 0
    return { line: number, from, to: from + (line?.text.length ?? 0) }
  }
  const lineOf = (offset: number) => lines.findLast(({ from }) => from <= offset)?.number ?? 1
  const formulas = faults.map(({ from, to, words }) => ({
    ...{ kind: 'formula' as const, line: lineOf(from), from, to, words, after: '' },
  }))
  if (reading.kind === 'unreadable') {
    const words = reading.words
    const number = Number(/^Line (\d+)/.exec(words)?.[1] ?? 1)
    return [{ kind: 'unreadable', ...at(number), words, after: '' }, ...formulas]
  }
  const marks: readonly TextMark[] = [
    ...reading.unresolved.map(({ line, why }) => ({ kind: 'unresolved' as const, ...at(line), words: why, after: '' })),
    ...reading.repairs.map(({ line, why, after }) => ({ kind: 'repair' as const, ...at(line), words: why, after })),
    ...formulas,
  ]
  return marks.toSorted((one, other) => one.from - other.from)
}
