/** A term and what it is: a line, or a list or a table where the text is one. What may be wide scrolls in a box of its own. */
import { InlineMarkdown, Markdown } from '@/app/components/markdown/markdown'
import { ScrollingBox } from '@/app/components/markdown/scrolling-box'
import styles from './feedback.module.css'

/** A formula of fewer characters fits a phone. */
const widest = 40

export function Fact({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <FactText term={term} text={text} />
      </dd>
    </div>
  )
}

function FactText({ term, text }: { readonly term: string; readonly text: string }) {
  if (text.includes('\n')) return <Markdown text={text} />
  if (text.length < widest || !text.includes('$')) return <InlineMarkdown text={text} />
  return (
    <ScrollingBox label={term} className={styles['wide']}>
      <InlineMarkdown text={text} />
    </ScrollingBox>
  )
}
