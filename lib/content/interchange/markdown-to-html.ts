/** Markdown of a question → HTML that Moodle and QTI players show: formulas between \( and \), every other sign as a word of the text. */
import type { Nodes, Root } from 'mdast'
import type {} from 'mdast-util-math'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { escapeHtml } from './html-entities'

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMath)

export function parseMarkdown(markdown: string): Root {
  return reader.parse(markdown)
}

/** One paragraph alone stands without its tags, as in an option. */
export function markdownToHtml(markdown: string): string {
  const { children } = parseMarkdown(markdown)
  const [only] = children
  if (children.length === 1 && only?.type === 'paragraph') return inner(only)
  return children.map(toHtml).join('')
}

/** The same without any marks: for places that show none. */
export function markdownToPlain(markdown: string): string {
  return parseMarkdown(markdown).children.map(toPlain).join(' ').replaceAll(/\s+/g, ' ').trim()
}

/** Words and formulas in one paragraph. */
export function isPlain(markdown: string): boolean {
  const { children } = parseMarkdown(markdown)
  const [only] = children
  return (
    children.length === 1 &&
    only?.type === 'paragraph' &&
    only.children.every(({ type }) => type === 'text' || type === 'inlineMath')
  )
}

function toPlain(node: Nodes): string {
  if (node.type === 'math') return `\\[${node.value}\\]`
  if (node.type === 'inlineMath') return `\\(${node.value}\\)`
  if ('value' in node) return node.value
  if (node.type === 'break') return ' '
  return 'children' in node ? node.children.map(toPlain).join(node.type === 'paragraph' ? '' : ' ') : ''
}

function inner(node: Nodes): string {
  return 'children' in node ? node.children.map(toHtml).join('') : ''
}

/** Marks that would open a formula are written by their numbers. */
function wordsToHtml(text: string): string {
  return escapeHtml(text)
    .replaceAll(/\\(?=[()[\]])/g, '&#92;')
    .replaceAll('$', '&#36;')
}

function toHtml(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'html':
      return wordsToHtml(node.value)
    case 'inlineMath':
      return `\\(${escapeHtml(node.value)}\\)`
    case 'math':
      return `<p>\\[${escapeHtml(node.value)}\\]</p>`
    case 'inlineCode':
      return `<code>${wordsToHtml(node.value)}</code>`
    case 'code':
      return `<pre>${wordsToHtml(node.value)}</pre>`
    case 'break':
      return '<br>'
    case 'thematicBreak':
      return '<hr>'
    case 'link':
      return /^(?:https?:|mailto:)/i.test(node.url)
        ? `<a href="${escapeHtml(node.url)}">${inner(node)}</a>`
        : inner(node)
    case 'image':
      return wordsToHtml(node.alt ?? '')
    case 'list':
      return node.ordered ? `<ol>${inner(node)}</ol>` : `<ul>${inner(node)}</ul>`
    case 'listItem':
      return `<li>${node.children.length === 1 && node.children[0]?.type === 'paragraph' ? inner(node.children[0]) : inner(node)}</li>`
    case 'table':
      return `<table>${node.children.map((row, place) => `<tr>${row.children.map((cell) => tag(place === 0 ? 'th' : 'td', inner(cell))).join('')}</tr>`).join('')}</table>`
    default:
      return tagOf[node.type] === undefined ? inner(node) : tag(tagOf[node.type] ?? 'p', inner(node))
  }
}

const tagOf: Readonly<Record<string, string>> = {
  paragraph: 'p',
  heading: 'h4',
  strong: 'strong',
  emphasis: 'em',
  delete: 'del',
  blockquote: 'blockquote',
}

function tag(name: string, content: string): string {
  return `<${name}>${content}</${name}>`
}
