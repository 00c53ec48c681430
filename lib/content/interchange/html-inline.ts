/** What stands in a line of HTML → the same in Markdown. What has no place in a text of ours is left out and named. */
import type { PhrasingContent } from 'mdast'
import { decodeEntities } from './html-entities'
import type { HtmlElement, HtmlNode } from './parse-html'
import { textPieces, toPhrasing } from './text-pieces'

type Lose = (what: string) => void
export type Context = {
  readonly lose: Lose
  /** Whether the end of a line is one: in HTML it is a space, in Moodle's own format a break. */
  readonly keepsLines: boolean
}

export const dropped = new Map([
  ...['script', 'style', 'iframe', 'object', 'embed', 'applet', 'form', 'input', 'button', 'link', 'meta', 'base'].map(
    (name) => [name, `<${name}> was left out with what it holds`] as const,
  ),
  ...['svg', 'math', 'canvas', 'video', 'audio', 'textarea', 'select', 'title', 'noscript', 'xmp', 'template'].map(
    (name) => [name, `<${name}> was left out: a text here is words, formulas, lists and tables`] as const,
  ),
])

export function innerInline(node: HtmlNode, context: Context): PhrasingContent[] {
  return node.kind === 'text' ? toInline(node, context) : node.children.flatMap((child) => toInline(child, context))
}

export function toInline(node: HtmlNode, context: Context): PhrasingContent[] {
  if (node.kind === 'text') return textNodes(node.text, context)
  const { name, attributes } = node
  const why = dropped.get(name)
  if (why !== undefined) context.lose(why)
  if (why !== undefined || name === 'wbr') return []
  if (name === 'br') return [{ type: 'break' }]
  if (name === 'img') return imageText(attributes, context)
  if (/^(?:code|kbd|tt|samp)$/.test(name)) {
    const value = decodeEntities(rawText(node.children)).replaceAll(/\s+/g, ' ')
    return value.trim() === '' ? [] : [{ type: 'inlineCode', value }]
  }
  const children = innerInline(node, context)
  if (children.length === 0) return []
  if (name === 'b' || name === 'strong') return marked('strong', children)
  if (/^(?:i|em|var|dfn|cite)$/.test(name)) return marked('emphasis', children)
  if (/^(?:del|s|strike)$/.test(name)) return marked('delete', children)
  if (name === 'a') return linkOf({ attributes, children }, context)
  if (name === 'sub' || name === 'sup') return raised(name, node, context)
  return children
}

/** Marks that touch a space are no marks in Markdown: the space moves out. */
function marked(type: 'strong' | 'emphasis' | 'delete', children: PhrasingContent[]): PhrasingContent[] {
  const inner = trimmed(children)
  if (inner.length === 0) return [{ type: 'text', value: ' ' }]
  const [first, last] = [children[0], children.at(-1)]
  const before: PhrasingContent[] = first?.type === 'text' && /^\s/.test(first.value) ? [space] : []
  const after: PhrasingContent[] = last?.type === 'text' && /\s$/.test(last.value) ? [space] : []
  return [...before, { type, children: inner }, ...after]
}

const space: PhrasingContent = { type: 'text', value: ' ' }

/** x<sub>i</sub> is mathematics: what is lowered stands as a formula of its own. */
function raised(name: 'sub' | 'sup', { children }: HtmlElement, { lose }: Context): PhrasingContent[] {
  const text = decodeEntities(rawText(children)).trim()
  if (!/^[\w+\-−.,' ]{1,20}$/.test(text)) lose(`<${name}> was left out around “${text.slice(0, 40)}”`)
  else return [{ type: 'inlineMath', value: `{}${name === 'sub' ? '_' : '^'}{${text.replaceAll(/([_])/g, '\\$1')}}` }]
  return [{ type: 'text', value: text }]
}

function linkOf(
  { attributes, children }: { readonly attributes: string; readonly children: PhrasingContent[] },
  { lose }: Context,
): PhrasingContent[] {
  const url = attributeOf(attributes, 'href')
  if (/^(?:https?:\/\/|mailto:)[^\s<>"]+$/i.test(url))
    return [{ type: 'link', url, children: children.filter(isNoLink) }]
  if (url !== '')
    lose(`a link to “${url.slice(0, 60)}” was left out: only web and mail addresses lead out of a question`)
  return children
}

function isNoLink(node: PhrasingContent): boolean {
  return node.type !== 'link'
}

function imageText(attributes: string, { lose }: Context): PhrasingContent[] {
  const alt = attributeOf(attributes, 'alt').trim()
  lose(`an image was left out${alt === '' ? '' : `; its description stays: “${alt.slice(0, 60)}”`}`)
  return alt === '' ? [] : [{ type: 'text', value: `[${alt}]` }]
}

function attributeOf(attributes: string, name: string): string {
  const pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i')
  const [, double, single, bare] = pattern.exec(attributes) ?? []
  return decodeEntities(double ?? single ?? bare ?? '').trim()
}

function textNodes(raw: string, { keepsLines }: Context): PhrasingContent[] {
  const lines = keepsLines ? raw.split('\n') : [raw]
  return lines.flatMap((line, place): PhrasingContent[] => {
    const start = place === 0 ? line : line.trimStart()
    const text = place === lines.length - 1 ? start : start.trimEnd()
    const words = toPhrasing(textPieces(text.replaceAll(/\s+/g, ' ')), decodeEntities)
    return place === 0 ? words : [{ type: 'break' }, ...words]
  })
}

export function rawText(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (node.kind === 'text' ? node.text : rawText(node.children))).join('')
}

/** Without spaces and breaks at its ends. */
export function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const isBlank = (node: PhrasingContent) => node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
  const first = nodes.findIndex((node) => !isBlank(node))
  const last = nodes.findLastIndex((node) => !isBlank(node))
  return nodes.slice(Math.max(0, first), last + 1).map((node, place, all) => {
    if (node.type !== 'text') return node
    const value = place === 0 ? node.value.trimStart() : node.value
    return { ...node, value: place === all.length - 1 ? value.trimEnd() : value }
  })
}
