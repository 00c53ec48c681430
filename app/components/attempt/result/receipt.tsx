/** The receipt of what was handed in, and whether what is stored still is that. */

import disclosure from '@/app/components/ui/disclosure.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { AttemptView } from '@/lib/contracts/attempt-views'
import styles from './result.module.css'

export async function Receipt({ receipt }: { readonly receipt: AttemptView['receipt'] }) {
  const t = await getTranslations('AttemptResult')
  if (receipt === null) return null
  return (
    <section className={styles['receipt']} aria-labelledby="receipt">
      <h2 id="receipt">{t('receipt')}</h2>
      <p>{t('receiptText')}</p>
      <p>
        <code>{receipt.hash}</code>
      </p>
      <p data-matches={receipt.matches}>{t(receipt.matches ? 'receiptMatches' : 'receiptDiffers')}</p>
      <details className={disclosure['box']}>
        <summary>{t('receiptOf')}</summary>
        <pre className={styles['receiptOf']}>{receipt.text}</pre>
      </details>
    </section>
  )
}
