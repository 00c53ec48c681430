/** A key as a person reads it, in Markdown that stands inside a line, or as a list or a table. */
import { type Cell, markdownText } from '@/lib/problems/cell'
import { gfmTable } from '@/lib/problems/gfm-table'
import { exactText } from '@/lib/problems/number-text'
import type { MatrixPart, Part, Unit } from '@/lib/problems/part'

/** Enough to check a hand calculation against. */
const digitsShown = 6

export function keyText(part: Part): string {
  switch (part.kind) {
    case 'number':
      return numberText(part.key) + unitAfter(part.unit)
    case 'vector':
      return namedEntries(part.entries, part.key) + unitAfter(part.unit)
    case 'probabilities':
    case 'construction':
      return namedEntries(part.outcomes, part.key)
    case 'matrix':
      return keyTable(part)
    case 'choice':
    case 'probabilistic-choice':
      return textOf(part.key, part.options)
    case 'choices':
      return listed(part.key.map((id) => textOf(id, part.options)))
    case 'ordering':
      return part.key.map((id) => textOf(id, part.items)).join(' → ')
    case 'expression':
      return `$${part.keyLatex}$`
  }
}

export function numberText(value: number): string {
  return String(Number(value.toPrecision(digitsShown))).replace(/^-/, '−')
}

function unitAfter(unit: Unit): string {
  return unit === 'none' ? '' : ` ${unit}`
}

function namedEntries(names: readonly string[], values: readonly number[]): string {
  return names.map((name, place) => `${name}: ${numberText(values[place] ?? 0)}`).join(', ')
}

/** With its rows and columns named; its unit stands in the corner. */
function keyTable({ key, rows, columns, unit }: MatrixPart): string {
  const names: readonly Cell[] = rows.map((text) => ({ kind: 'text', text }))
  const entries = columns.map((column, place) => ({
    heading: markdownText(column),
    cells: key.map((row) => numberCell(row[place] ?? 0)),
  }))
  return gfmTable([{ heading: unit === 'none' ? '' : unit, cells: names }, ...entries])
}

function numberCell(value: number): Cell {
  return { kind: 'number', text: exactText(Number(value.toPrecision(digitsShown))) }
}

/** Whole sentences, often: more than one of them stand below each other. */
function listed(texts: readonly string[]): string {
  if (texts.length === 0) return 'None of them'
  return texts.length === 1 ? texts.join() : texts.map((text) => `- ${text}`).join('\n')
}

function textOf(id: string, shown: readonly { readonly id: string; readonly text: string }[]): string {
  return shown.find((one) => one.id === id)?.text ?? id
}
