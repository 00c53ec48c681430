/** What is asked, on paper: options to tick, rows to number, else the words and a line to write on. */
import { InlineMarkdown } from '@/app/components/markdown/markdown'
import type { PublicPart } from '@/lib/contracts/views'
import styles from './print.module.css'

export function PrintPart({ part }: { readonly part: PublicPart }) {
  return (
    <div className={styles['part']}>
      <p>
        <InlineMarkdown text={part.label} />
      </p>
      <Rows part={part} />
    </div>
  )
}

function Rows({ part }: { readonly part: PublicPart }) {
  const rows = rowsOf(part)
  if (rows === null) return null
  return (
    <ul className={styles['rows']}>
      {rows.map(({ id, text }) => (
        <li key={id}>
          <span className={styles['tick']} aria-hidden="true" />
          <span>
            <InlineMarkdown text={text} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function rowsOf(part: PublicPart): readonly { readonly id: string; readonly text: string }[] | null {
  if ('options' in part) return part.options
  return 'items' in part ? part.items : null
}
