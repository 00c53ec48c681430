/** What is right in a QTI item: the keys of a response, and the shares that a mapping gives. */
import type { XmlElement } from './parse-xml'
import { childOf, childrenOf, textIn } from './xml-tree'

export type Response = {
  readonly correct: readonly string[]
  /** By key; empty where there is no mapping. */
  readonly mapped: ReadonlyMap<string, number>
  readonly baseType: string
  readonly cardinality: string
}

export function responseOf(item: XmlElement, identifier: string): Response {
  const declaration = childrenOf(item, 'response-declaration').find(
    ({ attributes }) => attributes['identifier'] === identifier,
  )
  const values = childrenOf(childOf(declaration, 'correct-response') ?? none, 'value')
  const entries = childrenOf(childOf(declaration, 'mapping') ?? none, 'map-entry')
  return {
    correct: values.map((value) => textIn(value).replaceAll(/\s+/g, ' ').trim()),
    mapped: new Map(
      entries.map(
        ({ attributes }) => [attributes['map-key'] ?? '', Number(attributes['mapped-value'] ?? '0')] as const,
      ),
    ),
    baseType: declaration?.attributes['base-type'] ?? '',
    cardinality: declaration?.attributes['cardinality'] ?? '',
  }
}

/** Whether the mapping is what scores it. */
export function isMapped(item: XmlElement, identifier: string): boolean {
  const processing = childOf(item, 'response-processing')
  if (processing === undefined) return false
  if (/map_response/.test(processing.attributes['template'] ?? '')) return true
  return hasMapping(processing, identifier)
}

function hasMapping(element: XmlElement, identifier: string): boolean {
  return childrenOf(element).some(
    (child) =>
      (child.name === 'map-response' && child.attributes['identifier'] === identifier) || hasMapping(child, identifier),
  )
}

const none: XmlElement = { kind: 'element', name: '', attributes: {}, children: [], offset: 0 }
