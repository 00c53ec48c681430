/** Another value in the place of one: what stands before it and behind it on its line stays. */
import { isCollection, isScalar } from 'yaml'
import { flowText, yamlText } from '@/lib/problems/yaml-text'
import type { Json } from './json'
import { columnOf, indented, lineEnd, type Splice, type Written } from './splice'
import { writtenBehindDash, writtenBehindKey } from './written-value'
import { extentOf, isEmpty, type Path, type Place } from './yaml-place'
import { dashOf, signOf } from './yaml-signs'

export type Spot = {
  readonly place: Place
  readonly path: Path
  /** Whether it stands between braces or brackets. */
  readonly isInFlow: boolean
}

export function replacementOf(written: Written, { place, path, isInFlow }: Spot, value: Json): Splice {
  const { source } = written
  if (place.kind === 'root') return rootReplacement(written, place, value)
  const old = isEmpty(place.value) ? null : extentOf(place.value, source)
  if (isInFlow) return flowReplacement(source, place, { old, text: flowText(value) })
  const sign = place.kind === 'entry' ? signOf(place.pair) : dashOf(place.list, place.index)
  const from = sign === null ? (old?.from ?? 0) : sign + 1
  const start = place.kind === 'entry' ? (extentOf(place.key, source)?.from ?? from) : (sign ?? from)
  const text = place.kind === 'entry' ? writtenBehindKey(path, value) : writtenBehindDash(path, value)
  const behind = indented(text, columnOf(source, start))
  if (old === null) return { from, to: from, text: behind }
  const between = source.slice(from, old.from)
  const isLines = between.includes('\n') && isCollection(place.value)
  if (isLines && behind.startsWith('\n')) return linesReplacement(source, { old, path, value })
  return { from, to: old.to, text: withComments(behind, between, headerComment(place, source)) }
}

/** A block in the place of a block stands as far to the right as that one did. */
function linesReplacement(
  source: string,
  { old, path, value }: { readonly old: { from: number; to: number }; readonly path: Path; readonly value: Json },
): Splice {
  const lines = yamlText(value, path).trimEnd()
  return { ...old, text: indented(lines, columnOf(source, old.from)) }
}

function rootReplacement({ source }: Written, { value: node }: Place, value: Json): Splice {
  const text = yamlText(value, [])
  const old = isEmpty(node) ? null : extentOf(node, source)
  if (old !== null) return { ...old, text: text.trimEnd() }
  const isNewLine = source === '' || source.endsWith('\n')
  return { from: source.length, to: source.length, text: isNewLine ? text : `\n${text}` }
}

type InFlow = { readonly old: { readonly from: number; readonly to: number } | null; readonly text: string }

function flowReplacement(source: string, place: Exclude<Place, { kind: 'root' }>, { old, text }: InFlow): Splice {
  if (old !== null) return { ...old, text }
  if (place.kind === 'item') {
    const from = place.value?.range?.[0] ?? 0
    return { from, to: from, text }
  }
  const sign = signOf(place.pair)
  const from = sign === null ? (extentOf(place.key, source)?.to ?? 0) : sign + 1
  if (sign === null) return { from, to: from, text: `: ${text}` }
  const gap = /^ +(?=,)/.exec(source.slice(from))?.[0] ?? ''
  return { from, to: from + gap.length, text: ` ${text}` }
}

/** Of comments between key and value the first goes behind the new first line, the others stay below. */
function withComments(behind: string, between: string, header: string | null): string {
  const [onLine = '', ...below] = between.trimEnd().split('\n')
  const comment = header ?? (onLine.trim() === '' ? null : onLine.trim())
  const [first = '', ...rest] = behind.split('\n')
  const head = comment === null ? first : `${first} ${comment}`
  return [head, ...rest, ...below].join('\n')
}

/** "| # like this" */
function headerComment({ value }: Place, source: string): string | null {
  if (!isScalar(value) || (value.type !== 'BLOCK_LITERAL' && value.type !== 'BLOCK_FOLDED')) return null
  const from = value.range?.[0] ?? 0
  return /\s(#.*)$/.exec(source.slice(from, lineEnd(source, from)))?.[1]?.trimEnd() ?? null
}
