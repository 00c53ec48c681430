/**
 * How wide KaTeX sets a formula, without a browser: the widths of the glyphs and spaces in the tree that KaTeX builds. Measured
 * against Chromium it is within a few per cent; see the test.
 */
import katex from 'katex'
import { lengthOf, type TeXNode, toTeXNode } from './tex-node'

export type FormulaWidth = {
  /** On one line, in em of the formula's own size. */
  readonly whole: number
  /** The widest piece that no line can be broken in. */
  readonly widestPiece: number
}

export type FormulaToMeasure = { readonly tex: string; readonly isDisplay: boolean }

/** @throws what KaTeX throws at a formula that it cannot read. */
export function formulaWidth({ tex, isDisplay }: FormulaToMeasure): FormulaWidth {
  const tree = builtTree(tex, { displayMode: isDisplay, throwOnError: true, trust: false, strict: 'ignore' })
  const pieces = piecesOf(tree).map((piece) => widthOf(piece))
  return {
    whole: pieces.reduce((sum, width) => sum + width, 0),
    widestPiece: pieces.reduce((most, width) => Math.max(most, width), 0),
  }
}

/** KaTeX names it with underscores: it is its own, and changes with its versions. */
function builtTree(tex: string, options: Readonly<Record<string, unknown>>): TeXNode {
  const build: unknown = Reflect.get(katex, '__renderToHTMLTree')
  if (typeof build !== 'function') throw new TypeError('This version of KaTeX has no tree to measure.')
  return toTeXNode(build(tex, options))
}

/** Lines may end between them. */
function piecesOf(node: TeXNode): readonly TeXNode[] {
  return node.classes.includes('katex-base') ? [node] : node.children.flatMap(piecesOf)
}

/** What lies over a neighbour, or only holds a height. */
const withoutWidth = ['llap', 'rlap', 'vlist-s', 'katex-strut', 'pstrut', 'hide-tail', 'frac-line']

/** In em of the size that stands around it. */
function widthOf(node: TeXNode): number {
  if (withoutWidth.some((name) => node.classes.includes(name))) return 0
  const around = lengthOf(node, 'marginLeft') + lengthOf(node, 'marginRight') + lengthOf(node, 'paddingLeft')
  const own = Math.max(glyphsWidth(node), lengthOf(node, 'width'), lengthOf(node, 'minWidth'), nullDelimiter(node))
  const isStack = node.classes.includes('vlist')
  const inner = node.children.map(widthOf)
  const content = isStack
    ? inner.reduce((most, width) => Math.max(most, width), 0)
    : inner.reduce((sum, width) => sum + width, 0)
  return scaleOf(node) * (around + Math.max(own, content))
}

/** Glyphs of one kind are one node, and its width that of the first: the rest is by the kind of each. */
function glyphsWidth({ text, width }: TeXNode): number {
  if (text.length <= 1) return width
  return [...text].reduce((sum, glyph) => sum + glyphWidth(glyph), 0)
}

/** Of KaTeX's upright face, in em. */
function glyphWidth(glyph: string): number {
  if (/[.,:;'ilj]/.test(glyph)) return 0.278
  if (/\s/.test(glyph)) return 0.25
  if (/[mwMW]/.test(glyph)) return 0.83
  if (/[A-Z]/.test(glyph)) return 0.7
  return /[rtfsIJ()[\]]/.test(glyph) ? 0.39 : 0.5
}

const NULL_DELIMITER_EM = 0.12

function nullDelimiter({ classes }: TeXNode): number {
  return classes.includes('nulldelimiter') ? NULL_DELIMITER_EM : 0
}

/** KaTeX's sizes 1 to 11. */
const sizes = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488]

/** "sizing reset-size6 size3": from size 6 to size 3. */
function scaleOf({ classes }: TeXNode): number {
  const from = sizeIn(classes, 'reset-size')
  const to = sizeIn(classes, 'size')
  return from === null || to === null ? 1 : to / from
}

function sizeIn(classes: readonly string[], prefix: string): number | null {
  const found = classes.find((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
  return found === undefined ? null : (sizes[Number(found.slice(prefix.length)) - 1] ?? null)
}
