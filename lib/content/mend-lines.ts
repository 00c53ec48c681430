/** Mends every line of a document in place, before its structure is read. */
import { toVocabulary } from './code-words'
import { type ImportReport, makeImportReport } from './import-report'
import { mendDisplayLine, mendLine } from './mend-line'
import type { SourceLine } from './source-lines'
import { makeSymbolIndex, type SymbolIndex } from './symbol-index'

/** Two passes: the first only learns which symbols bear which subscripts, the second mends by them. */
export function mendLines(lines: readonly SourceLine[], report: ImportReport): readonly SourceLine[] {
  const vocabulary = toVocabulary(lines.map((line) => line.text).join('\n'))
  const index = makeSymbolIndex()
  pass({ lines, vocabulary, index, report: makeImportReport() })
  return pass({ lines, vocabulary, index, report })
}

function pass(args: {
  readonly lines: readonly SourceLine[]
  readonly vocabulary: ReadonlySet<string>
  readonly index: SymbolIndex
  readonly report: ImportReport
}): readonly SourceLine[] {
  const { lines, vocabulary, index, report } = args
  let block: 'text' | 'code' | 'display' = 'text'
  return lines.map((line) => {
    const context = { line: line.number, index, vocabulary, report }
    const text = line.text.trim()
    if (/^(?:```|~~~)/.test(text)) {
      block = block === 'code' ? 'text' : 'code'
      return line
    }
    if (block === 'code') return line
    if (text === '$$') {
      block = block === 'display' ? 'text' : 'display'
      return line
    }
    const mend = block === 'display' ? mendDisplayLine : mendLine
    return { ...line, text: mend(line.text, context) }
  })
}
