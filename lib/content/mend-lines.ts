/** Mends every line of a document in place, before its structure is read. */
import { toVocabulary } from './code-words'
import { closesDisplay, opensDisplay } from './display-block'
import { type ImportReport, makeImportReport } from './import-report'
import { type LineContext, mendDisplay, mendLine } from './mend-line'
import type { SourceLine } from './source-lines'
import { makeSymbolIndex } from './symbol-index'

/** Two passes: the first only learns which symbols bear which subscripts, the second mends by them. */
export function mendLines(lines: readonly SourceLine[], report: ImportReport): readonly SourceLine[] {
  const vocabulary = toVocabulary(lines.map((line) => line.text).join('\n'))
  const context = { vocabulary, index: makeSymbolIndex() }
  pass(lines, { ...context, report: makeImportReport() })
  return pass(lines, { ...context, report })
}

/** Longer than any block in a lesson. */
const MAX_BLOCK_LINES = 200
const FENCE = /^\s*(?:```|~~~)/

type Group = { readonly kind: 'text' | 'code' | 'display'; readonly lines: readonly SourceLine[] }

function pass(lines: readonly SourceLine[], context: Omit<LineContext, 'line'>): readonly SourceLine[] {
  return toGroups(lines).flatMap((group) => {
    const [first] = group.lines
    if (group.kind === 'code' || first === undefined) return group.lines
    const own = { ...context, line: first.number }
    if (group.kind === 'text') return [{ ...first, text: mendLine(first.text, own) }]
    const mended = mendDisplay(
      group.lines.map((line) => line.text),
      own,
    )
    return group.lines.map((line, index) => ({ ...line, text: mended[index] ?? line.text }))
  })
}

/** Each line for itself, but the lines of a block of code or of a formula together. */
function toGroups(lines: readonly SourceLine[]): readonly Group[] {
  const groups: Group[] = []
  let at = 0
  while (at < lines.length) {
    const group = readGroup(lines.slice(at, at + MAX_BLOCK_LINES))
    groups.push(group)
    at += group.lines.length
  }
  return groups
}

/** The block that begins the lines, or one line where none does; a block that is never closed is none. */
function readGroup(lines: readonly SourceLine[]): Group {
  const first = lines[0]?.text ?? ''
  if (FENCE.test(first)) {
    const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line.text))
    return { kind: 'code', lines: end < 0 ? lines : lines.slice(0, end + 1) }
  }
  if (opensDisplay(first)) {
    const end = lines.findIndex((line, index) => index > 0 && (closesDisplay(line.text) || line.text.startsWith('#')))
    const isClosed = end > 0 && closesDisplay(lines[end]?.text ?? '')
    if (isClosed) return { kind: 'display', lines: lines.slice(0, end + 1) }
  }
  return { kind: 'text', lines: lines.slice(0, 1) }
}
