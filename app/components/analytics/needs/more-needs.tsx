/** Those behind the first: in the same order, a click away. */

import disclosure from '@/app/components/ui/disclosure.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { NeedsView } from '@/lib/contracts/analytics/needs'
import { NeedItem } from './need-item'
import styles from './needs.module.css'

/** As many as one can see to in a week. */
export const firstNeeds = 12

export async function MoreNeeds({ view }: { readonly view: NeedsView }) {
  const t = await getTranslations('Needs')
  const others = view.needs.slice(firstNeeds)
  return (
    <details className={disclosure['box']}>
      <summary>{t('more', { count: others.length })}</summary>
      <ol className={styles['needs']} start={firstNeeds + 1}>
        {others.map((need) => (
          <NeedItem key={need.student.id} need={need} view={view} />
        ))}
      </ol>
    </details>
  )
}
