/** Markdown with GFM tables and dollar mathematics, as a tree. A single ~ says “about”, so only two strike through. */
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { keepResults } from './kept-results'

const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMath).freeze()

/** Whoever asks for the same text is given the same tree, to read and not to change. */
export const parseMarkdown: (source: string) => Readonly<Root> = keepResults({
  keyOf: (source) => source,
  make: (source) => processor.parse(source),
})
