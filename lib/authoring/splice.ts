/** A small change of a text, and the lines around it. */
import type { SourceDocument } from './parse-source'

export type Written = { readonly source: string; readonly document: SourceDocument }

export type Splice = { readonly from: number; readonly to: number; readonly text: string }

export function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1
}

/** Before the line's end. */
export function lineEnd(source: string, offset: number): number {
  const end = source.indexOf('\n', offset)
  return end === -1 ? source.length : end
}

export function columnOf(source: string, offset: number): number {
  return offset - lineStart(source, offset)
}

export function isFirstOnLine(source: string, offset: number): boolean {
  return source.slice(lineStart(source, offset), offset).trim() === ''
}

/** Every line but the first, so far to the right. */
export function indented(text: string, column: number): string {
  return text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(column)}`)
}
