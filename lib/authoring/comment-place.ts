/** Where a word on a line of a question belongs, also after the text has moved. */
import { isMap, isNode, isSeq, type Node } from 'yaml'
import { parseSource } from './parse-source'
import { placeOf } from './place-of'
import { extentOf, keyText } from './yaml-place'

/** What the line was when somebody wrote about it. */
export type CommentAnchor = {
  /** Of what stands on it: "answers.ppl.tolerance"; empty where the text was no YAML. */
  readonly path: string
  /** The line itself, without the space around it. */
  readonly quoted: string
  /** From 1 on. */
  readonly line: number
}

export type CommentPlace =
  | { readonly kind: 'there'; readonly line: number }
  /** What it is about is still there, in other words. */
  | { readonly kind: 'changed'; readonly line: number }
  | { readonly kind: 'gone' }

/** Characters of a quote, and of a path: one that is longer names nothing anybody wrote on purpose. */
const longestQuote = 200
const longestPath = 400

export function anchorAt(source: string, line: number): CommentAnchor {
  const text = source.split('\n')[line - 1] ?? ''
  const from = source.split('\n', line - 1).reduce((sum, each) => sum + each.length + 1, 0)
  const at = from + text.length - text.trimStart().length
  return { path: pathAt(source, { from: at, to: from + text.trimEnd().length }), quoted: quoteOf(text), line }
}

/** First the same words under the same path, then the same words anywhere, then the path whatever it says now. */
export function placeComment(source: string, { path, quoted, line }: CommentAnchor): CommentPlace {
  const lines = source.split('\n')
  const extent = path === '' ? null : placeOf(source, path)
  const first = extent === null ? null : lineOf(source, extent.from)
  const last = extent === null ? null : lineOf(source, extent.to)
  const same = lines.flatMap((text, place) => (quoteOf(text) === quoted ? [place + 1] : []))
  const under = same.filter((each) => first !== null && last !== null && each >= first && each <= last)
  const there = nearest(under, line) ?? (quoted === '' ? null : nearest(same, line))
  if (there !== null) return { kind: 'there', line: there }
  return first === null ? { kind: 'gone' } : { kind: 'changed', line: first }
}

function quoteOf(text: string): string {
  return Array.from(text.trim()).slice(0, longestQuote).join('')
}

function nearest(lines: readonly number[], line: number): number | null {
  const [closest] = [...lines].sort((a, b) => Math.abs(a - line) - Math.abs(b - line))
  return closest ?? null
}

function lineOf(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length
}

type Span = { readonly from: number; readonly to: number }

/** Of the deepest thing that stands on these characters. */
function pathAt(source: string, span: Span): string {
  const parsed = parseSource(source)
  if (parsed.kind === 'no-yaml') return ''
  const steps: (string | number)[] = []
  let node: Node | null = parsed.document.contents
  while (node !== null) {
    const inner = entriesOf(node, source).findLast(({ from, to }) => from <= span.to && to >= span.from)
    if (inner === undefined) break
    steps.push(inner.step)
    node = inner.value
  }
  const path = steps.join('.')
  return path.length > longestPath ? '' : path
}

type Entry = Span & { readonly step: string | number; readonly value: Node | null }

function entriesOf(node: Node, source: string): readonly Entry[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) => {
      const inner = isNode(value) ? value : null
      const [own, held] = [isNode(key) ? extentOf(key, source) : null, extentOf(inner, source)]
      return own === null
        ? []
        : [{ step: keyText(key), from: own.from, to: Math.max(own.to, held?.to ?? 0), value: inner }]
    })
  }
  if (!isSeq(node)) return []
  return node.items.flatMap((item, step) => {
    const inner = isNode(item) ? item : null
    const extent = extentOf(inner, source)
    return extent === null ? [] : [{ step, ...extent, value: inner }]
  })
}
