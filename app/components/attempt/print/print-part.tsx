/** What is asked, on paper: options by their letters, rows to order, else the words alone. */

import { InlineMarkdown } from '@/app/components/markdown/markdown'
import { getTranslations } from '@/app/i18n/get-translations'
import { optionLetter } from '@/lib/contracts/option-letter'
import type { PublicPart } from '@/lib/contracts/views'
import styles from './print.module.css'

export async function PrintPart({ part }: { readonly part: PublicPart }) {
  const t = await getTranslations('AttemptPrint')
  return (
    <div className={styles['part']}>
      <p className={styles['asked']}>
        {t('asked')} <InlineMarkdown text={part.label} />
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
      {rows.map(({ id, text }, place) => (
        <li key={id}>
          <span className={styles['letter']}>{optionLetter(place)}</span>
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
