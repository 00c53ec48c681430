/** Where a path leads in a document: the key that names it, the value under it. */
import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { SourceDocument } from './parse-source'

export type Path = readonly (string | number)[]

export type Place =
  | { readonly kind: 'root'; readonly value: Node | null }
  | {
      readonly kind: 'entry'
      readonly map: YAMLMap
      readonly pair: Pair
      readonly key: Node
      readonly value: Node | null
    }
  | { readonly kind: 'item'; readonly list: YAMLSeq; readonly index: number; readonly value: Node | null }

/** Null where nothing stands there. */
export function findPlace(document: SourceDocument, path: Path): Place | null {
  const { place, rest } = nearestPlace(document, path)
  return rest.length === 0 ? place : null
}

/** As far along the path as there is something, and what is left of the path. */
export function nearestPlace(document: SourceDocument, path: Path): { readonly place: Place; readonly rest: Path } {
  let place: Place = { kind: 'root', value: document.contents }
  for (const [depth, step] of path.entries()) {
    const next = inside(place.value, step)
    if (next === null) return { place, rest: path.slice(depth) }
    place = next
  }
  return { place, rest: [] }
}

function inside(node: Node | null, step: string | number): Place | null {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => keyText(key) === String(step))
    if (pair === undefined || !isNode(pair.key)) return null
    return { kind: 'entry', map: node, pair, key: pair.key, value: isNode(pair.value) ? pair.value : null }
  }
  if (!isSeq(node) || !/^\d+$/.test(String(step))) return null
  const index = Number(step)
  if (index >= node.items.length) return null
  const value = node.items[index]
  return { kind: 'item', list: node, index, value: isNode(value) ? value : null }
}

export function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : ''
}

export type Extent = { readonly from: number; readonly to: number }

/** From its first character to its last, without the line's end behind it. */
export function extentOf(node: Node | null, source: string): Extent | null {
  if (node?.range === null || node?.range === undefined) return null
  const [from, end] = node.range
  const last = isCollection(node) && node.flow !== true ? lastInside(node) : null
  const to = last === null ? end : (extentOf(last, source)?.to ?? end)
  return { from, to: from + source.slice(from, to).trimEnd().length }
}

/** Comments below it belong to a collection by its range, not to what it says. */
function lastInside(node: YAMLMap | YAMLSeq): Node | null {
  const item = node.items.at(-1)
  if (isNode(item)) return item
  if (!isPair(item)) return null
  if (isNode(item.value) && !isEmpty(item.value)) return item.value
  return isNode(item.key) ? item.key : null
}

/** A key without a value is read as one with nothing under it. */
export function isEmpty(node: Node | null): boolean {
  return (
    node === null ||
    (isScalar(node) && node.range !== null && node.range !== undefined && node.range[0] === node.range[1])
  )
}
