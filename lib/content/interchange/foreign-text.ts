/** A text of another program in one of Moodle's four formats → Markdown. */
import type { Root, RootContent } from 'mdast'
import { htmlToMarkdown, plainToMarkdown } from './html-to-markdown'
import { parseMarkdown } from './markdown-to-html'
import { textPieces, toPhrasing } from './text-pieces'
import { writeMarkdown } from './write-markdown'

export type TextFormat = 'html' | 'markdown' | 'moodle' | 'plain'

/** Twice what a text of ours may have: longer ones are refused for their length, and nobody takes them apart first. */
const mostCharacters = 40_000

export function foreignToMarkdown({
  text,
  format,
  lose,
}: {
  readonly text: string
  readonly format: TextFormat
  readonly lose: (what: string) => void
}): string {
  if (text.trim() === '') return ''
  if (text.length > mostCharacters) return text
  if (format === 'plain') return plainToMarkdown(text)
  if (format === 'markdown') return cleanMarkdown(parseMarkdown(text), lose)
  return htmlToMarkdown(format === 'moodle' ? text.trim() : text, { lose, keepsLines: format === 'moodle' })
}

/** HTML in it stands as the letters it is made of; pictures stay at home. */
function cleanMarkdown(root: Root, lose: (what: string) => void): string {
  return writeMarkdown(root.children.map((child) => cleaned(child, lose)))
}

function cleaned<Node extends RootContent>(node: Node, lose: (what: string) => void): Node {
  const { type } = node
  if (type === 'html') lose(shownAsTyped)
  if (!('children' in node)) return node
  const children = node.children.flatMap((child): RootContent[] => {
    if (child.type === 'html') {
      lose(shownAsTyped)
      return [...asWords(child.value, type)].map((each) => cleaned(each, lose))
    }
    if (child.type === 'image' || child.type === 'imageReference') {
      lose('an image was left out')
      return [{ type: 'text', value: child.alt ?? '' }]
    }
    if (child.type === 'text') return toPhrasing(textPieces(child.value), (words) => words)
    return [cleaned(child, lose)]
  })
  return { ...node, children }
}

const shownAsTyped = 'HTML in a Markdown text is shown as it was typed'

function asWords(value: string, parent: string): readonly RootContent[] {
  return parent === 'blockquote' || parent === 'listItem'
    ? [{ type: 'paragraph', children: [{ type: 'text', value }] }]
    : [{ type: 'text', value }]
}
