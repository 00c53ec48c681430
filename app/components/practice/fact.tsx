/** A term and what it is: a line, or a list or a table where the text is one. */
import { InlineMarkdown, Markdown } from '@/app/components/markdown/markdown'

export function Fact({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text.includes('\n') ? <Markdown text={text} /> : <InlineMarkdown text={text} />}</dd>
    </div>
  )
}
