// Keys in words.
import 'server-only'
import { cellText } from '@/lib/problems/cell'
import type { MatrixPart, Part, Unit } from '@/lib/problems/part'

/** A key as a person reads it, in Markdown that stands inside a line, or as a list. Enough digits to check a hand calculation against. */
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
      return matrixLatex(part) + unitAfter(part.unit)
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

/** With its rows and columns named: a table can't stand inside a line, a formula can. */
function matrixLatex({ key, rows, columns }: MatrixPart): string {
  const lines = [
    ['', ...columns.map(latexName)],
    ...key.map((row, place) => [latexName(rows[place] ?? ''), ...row.map((value) => latexNumber(value))]),
  ].map((cells) => cells.join(' & '))
  const [heading = '', ...body] = lines
  return `$\\begin{array}{l|${'r'.repeat(columns.length)}} ${heading} \\\\ \\hline ${body.join(' \\\\ ')} \\end{array}$`
}

function latexName(name: string): string {
  return cellText({ kind: 'text', text: name }, 'math')
}

function latexNumber(value: number): string {
  return numberText(value)
    .replaceAll('−', '-')
    .replace(/e(.*)$/, ' \\times 10^{$1}')
}

/** Whole sentences, often: more than one of them stand below each other. */
function listed(texts: readonly string[]): string {
  if (texts.length === 0) return 'None of them'
  return texts.length === 1 ? texts.join() : texts.map((text) => `- ${text}`).join('\n')
}

function textOf(id: string, shown: readonly { readonly id: string; readonly text: string }[]): string {
  return shown.find((one) => one.id === id)?.text ?? id
}
