/** What a problem asks, to be read from afar: labels, and options where there are some. */
import { InlineMarkdown } from '@/app/components/markdown/markdown'
import type { PublicPart } from '@/lib/problems/public-part'
import styles from './misconceptions.module.css'

export function AskedOnBoard({ parts }: { readonly parts: readonly PublicPart[] }) {
  return (
    <div className={styles['asked']}>
      {parts.map((part) => {
        const rows = rowsOf(part)
        return (
          <div key={part.name}>
            <p>
              <InlineMarkdown text={part.label} />
            </p>
            {rows.length > 0 && (
              <ul>
                {rows.map(({ id, text }) => (
                  <li key={id}>
                    <InlineMarkdown text={text} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        )
      })}
    </div>
  )
}

function rowsOf(part: PublicPart): readonly { readonly id: string; readonly text: string }[] {
  if ('options' in part) return part.options
  return 'items' in part ? part.items : []
}
