/** Finding one's way in a tree of XML. */
import type { XmlElement } from './parse-xml'

export function childrenOf(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    child.kind === 'element' && (name === undefined || child.name === name) ? [child] : [],
  )
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : childrenOf(element, name)[0]
}

/** All text in it; empty where there is no such element. */
export function textIn(element: XmlElement | undefined): string {
  if (element === undefined) return ''
  return element.children.map((child) => (child.kind === 'text' ? child.text : textIn(child))).join('')
}

/** Text of an XML document: no sign of it can be a tag, and none is a character that XML cannot hold. */
export function escapeXml(text: string): string {
  return cleanXml(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

export function cdata(text: string): string {
  return text === '' ? '' : `<![CDATA[${cleanXml(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}

function cleanXml(text: string): string {
  return text.toWellFormed().replaceAll(/[^\P{Cc}\t\n\r]/gu, '\uFFFD')
}
