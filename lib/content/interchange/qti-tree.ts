/** QTI 2.1, 2.2 and 3 in one tree: assessmentItem and qti-assessment-item are both assessment-item. */
import { escapeHtml } from './html-entities'
import type { XmlElement, XmlNode } from './parse-xml'
import { childrenOf, textIn } from './xml-tree'

/** The same with its names in one form: no prefix, words joined by hyphens. */
export function normalised(element: XmlElement): XmlElement {
  const attributes = Object.entries(element.attributes).map(([key, value]) => [nameOf(key), value] as const)
  const children = element.children.map((child) => (child.kind === 'element' ? normalised(child) : child))
  return { ...element, name: nameOf(element.name), attributes: Object.fromEntries(attributes), children }
}

function nameOf(name: string): string {
  return name
    .replace(/^.*:/, '')
    .replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .toLowerCase()
    .replace(/^qti-/, '')
}

/** All elements with one of these names, at any depth, in their order. */
export function findAll(element: XmlElement, names: ReadonlySet<string>): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => [...(names.has(child.name) ? [child] : []), ...findAll(child, names)])
}

export function findOne(element: XmlElement, name: string): XmlElement | undefined {
  return findAll(element, new Set([name]))[0]
}

/** What stands for an element in a text; null where it stands for itself. */
export type Instead = (element: XmlElement) => string | null

/** As HTML that the reader of HTML takes; formulas as the TeX they carry. */
export function toHtml(nodes: readonly XmlNode[], instead: Instead): string {
  return nodes.map((node) => nodeToHtml(node, instead)).join('')
}

function nodeToHtml(node: XmlNode, instead: Instead): string {
  if (node.kind === 'text') return escapeHtml(node.text).replaceAll('$', '&#36;')
  const other = instead(node)
  if (other !== null) return other
  if (node.name === 'math') return mathToHtml(node)
  const attributes = ['href', 'alt', 'src'].flatMap((key) => {
    const value = node.attributes[key]
    return value === undefined ? [] : [` ${key}="${escapeHtml(value)}"`]
  })
  const inner = toHtml(node.children, instead)
  return node.name === 'br' || node.name === 'hr' || node.name === 'img'
    ? `<${node.name}${attributes.join('')}>`
    : `<${node.name}${attributes.join('')}>${inner}</${node.name}>`
}

/** The TeX as it stands, or changed. */
export function mathToHtml(math: XmlElement, change: (tex: string) => string = (tex) => tex): string {
  const tex = findAll(math, new Set(['annotation'])).find(
    ({ attributes }) => attributes['encoding'] === 'application/x-tex',
  )
  if (tex === undefined) return '<math></math>'
  const source = escapeHtml(change(textIn(tex)))
  return math.attributes['display'] === 'block' ? `\\[${source}\\]` : `\\(${source}\\)`
}
