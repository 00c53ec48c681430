/** One more entry of a map or a list, in a line of its own or between the commas of the others. */
import { isNode, isScalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import { flowText } from '@/lib/problems/yaml-text'
import type { Json } from './json'
import { columnOf, indented, isFirstOnLine, lineEnd, type Splice } from './splice'
import { writtenEntry, writtenEntryInFlow, writtenItem } from './written-value'
import { type Extent, extentOf, isEmpty, type Path } from './yaml-place'
import { dashOf } from './yaml-signs'

export type NewEntry = {
  readonly map: YAMLMap
  /** Number of entries that stand before it. */
  readonly index: number
  /** Ends with its key. */
  readonly path: Path
  readonly value: Json
  readonly isInFlow: boolean
}

/** Into a map that has an entry. */
export function entryInsertion(source: string, { map, index, path, value, isInFlow }: NewEntry): Splice {
  const around = index === 0 ? map.items[0] : map.items[index - 1]
  const extent = around === undefined ? null : pairExtent(around, source)
  const isBefore = index === 0
  if (isInFlow || map.flow === true) {
    return flowInsertion(source, { extent, isBefore, text: writtenEntryInFlow(path.at(-1) ?? '', value) })
  }
  return lineInsertion(source, { extent, isBefore, text: writtenEntry(path, value) })
}

export type NewItem = Omit<NewEntry, 'map'> & { readonly list: YAMLSeq }

export function itemInsertion(source: string, { list, index, path, value, isInFlow }: NewItem): Splice {
  const isBefore = index === 0
  const extent = itemExtent(list, isBefore ? 0 : index - 1, source)
  if (isInFlow || list.flow === true) return flowInsertion(source, { extent, isBefore, text: flowText(value) })
  return lineInsertion(source, { extent, isBefore, text: writtenItem(path, value) })
}

type Insertion = { readonly extent: Extent | null; readonly isBefore: boolean; readonly text: string }

function lineInsertion(source: string, { extent, isBefore, text }: Insertion): Splice {
  const { from, to } = extent ?? { from: 0, to: 0 }
  const column = columnOf(source, from)
  const lines = indented(text, column)
  const indent = `\n${' '.repeat(column)}`
  if (isBefore) return { from, to: from, text: `${lines}${indent}` }
  const end = lineEnd(source, to)
  return { from: end, to: end, text: `${indent}${lines}` }
}

function flowInsertion(source: string, { extent, isBefore, text }: Insertion): Splice {
  const { from, to } = extent ?? { from: 0, to: 0 }
  const gap = isFirstOnLine(source, from) ? `\n${' '.repeat(columnOf(source, from))}` : ' '
  if (isBefore) return { from, to: from, text: `${text},${gap}` }
  return { from: to, to, text: `,${gap}${text}` }
}

/** From its key to the end of its value. */
export function pairExtent({ key, value }: Pair, source: string): Extent {
  const start = extentOf(isNode(key) ? key : null, source) ?? { from: 0, to: 0 }
  const node = isNode(value) ? value : null
  const end = extentOf(node, source)
  return { from: start.from, to: Math.max(start.to, end?.to ?? 0) }
}

/** From its dash, where it has one. */
export function itemExtent(list: YAMLSeq, index: number, source: string): Extent {
  const node = list.items[index]
  const own = extentOf(isNode(node) ? node : null, source) ?? { from: 0, to: 0 }
  const dash = dashOf(list, index)
  if (dash === null) return own
  return { from: dash, to: isBare(node) ? dash + 1 : own.to }
}

function isBare(node: unknown): node is Node {
  return isScalar(node) && isEmpty(node)
}
