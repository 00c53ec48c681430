/** Markdown with GFM tables and dollar mathematics, as a tree. A single ~ says “about”, so only two strike through. */
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMath).freeze()

export function parseMarkdown(source: string): Root {
  return processor.parse(source)
}
