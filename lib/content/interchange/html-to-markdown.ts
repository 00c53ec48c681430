/** HTML of a question → Markdown: paragraphs, lists, tables, formulas and what stands in them. Nothing of it can run. */
import type { BlockContent, ListItem, PhrasingContent, RootContent, TableRow } from 'mdast'
import { decodeEntities } from './html-entities'
import { type Context, dropped, innerInline, rawText, toInline, trimmed } from './html-inline'
import { type HtmlElement, type HtmlNode, parseHtml } from './parse-html'
import { textPieces, toPhrasing } from './text-pieces'
import { writeMarkdown } from './write-markdown'

export function htmlToMarkdown(html: string, context: Context): string {
  return writeMarkdown(toBlocks(parseHtml(html), context))
}

const inlineNames = new Set([
  ...['b', 'strong', 'i', 'em', 'code', 'kbd', 'tt', 'samp', 'var', 'del', 's', 'a', 'br', 'span', 'sub', 'sup', 'u'],
  ...['small', 'big', 'font', 'mark', 'q', 'cite', 'abbr', 'label', 'img', 'wbr', 'nolink', 'strike', 'dfn', 'time'],
])
function toBlocks(nodes: readonly HtmlNode[], context: Context): BlockContent[] {
  const blocks: BlockContent[] = []
  let run: HtmlNode[] = []
  const endRun = () => {
    blocks.push(...paragraphs(run.flatMap((node) => toInline(node, context))))
    run = []
  }
  for (const node of nodes) {
    if (node.kind === 'text' || inlineNames.has(node.name) || dropped.has(node.name)) run.push(node)
    else {
      endRun()
      blocks.push(...toBlock(node, context))
    }
  }
  endRun()
  return blocks
}

function toBlock(element: HtmlElement, context: Context): BlockContent[] {
  const { name, children } = element
  const heading = /^h([1-6])$/.exec(name)?.[1]
  if (heading !== undefined) {
    const inner = trimmed(children.flatMap((child) => toInline(child, context)))
    return inner.length === 0 ? [] : [{ type: 'paragraph', children: [{ type: 'strong', children: inner }] }]
  }
  if (name === 'ul' || name === 'ol') return toList(element, context)
  if (name === 'pre') return [{ type: 'code', value: decodeEntities(rawText(children)).replace(/^\n|\n$/g, '') }]
  if (name === 'blockquote') return [{ type: 'blockquote', children: toBlocks(children, context) }]
  if (name === 'hr') return [{ type: 'thematicBreak' }]
  if (name === 'table') return toTable(element, context)
  return toBlocks(children, context)
}

function toList({ name, children }: HtmlElement, context: Context): BlockContent[] {
  const items = children.flatMap((child): ListItem[] => {
    if (child.kind === 'text') return child.text.trim() === '' ? [] : [itemOf([child], context)]
    return [itemOf(child.name === 'li' ? child.children : [child], context)]
  })
  return items.length === 0 ? [] : [{ type: 'list', ordered: name === 'ol', spread: false, children: items }]
}

function itemOf(children: readonly HtmlNode[], context: Context): ListItem {
  return { type: 'listItem', spread: false, children: toBlocks(children, context) }
}

function toTable(table: HtmlElement, context: Context): BlockContent[] {
  const rows = elementsNamed(table, 'tr').map((row): TableRow => {
    const cells = row.children.filter((child) => child.kind === 'element' && /^t[dh]$/.test(child.name))
    return {
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: trimmed(innerInline(cell, context)) })),
    }
  })
  return rows.length === 0 ? [] : [{ type: 'table', children: rows }]
}

function elementsNamed(element: HtmlElement, name: string): readonly HtmlElement[] {
  return element.children.flatMap((child) => {
    if (child.kind === 'text') return []
    return child.name === name ? [child] : elementsNamed(child, name)
  })
}

/** A display formula stands between the paragraphs, where there is one on its own side of the words. */
function paragraphs(run: readonly PhrasingContent[]): BlockContent[] {
  const blocks: BlockContent[] = []
  let words: PhrasingContent[] = []
  const end = () => {
    const children = trimmed(words)
    if (children.length > 0) blocks.push({ type: 'paragraph', children })
    words = []
  }
  for (const node of run) {
    const data: unknown = node.data
    const isDisplay = typeof data === 'object' && data !== null && 'isDisplay' in data && data.isDisplay === true
    if (node.type !== 'inlineMath' || !isDisplay) words.push(node)
    else {
      end()
      blocks.push({ type: 'math', value: node.value })
    }
  }
  end()
  return blocks
}

export function plainToMarkdown(text: string): string {
  const blocks = text.split(/\n[ \t]*\n/).flatMap((part): RootContent[] => {
    const lines = part.split('\n').map((line) => toPhrasing(textPieces(line.trim()), (words) => words))
    const run = lines.flatMap((line, place): PhrasingContent[] => (place === 0 ? line : [{ type: 'break' }, ...line]))
    return paragraphs(run)
  })
  return writeMarkdown(blocks)
}
