/** A tree of Markdown → the text of a question. Whatever is in it, no word of it opens an expression or a tag. */
import type { Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

const writer = unified()
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkStringify, { bullet: '-', emphasis: '*', strong: '*', rule: '-', fences: true, listItemIndent: 'one' })

export function writeMarkdown(children: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...children] }
  return withoutExpressions(writer.stringify(root).trim())
}

/** Two opening braces would begin an expression in a question's text; in a formula a space between them says nothing. */
export function withoutExpressions(markdown: string): string {
  return markdown.replaceAll(/\{(?=\{)/g, '{ ').replaceAll(/\}(?=\})/g, '} ')
}
