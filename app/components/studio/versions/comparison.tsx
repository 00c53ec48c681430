/** Two versions side by side: what changes for students first, then in how many problems, then the texts. */

import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { ComparisonView } from '@/lib/contracts/authoring/version-views'
import { ChangeTable } from './change-table'
import { MeasuredList } from './measured-list'
import { TextDiff } from './text-diff'
import styles from './versions.module.css'

type ComparisonProps = { readonly questionId: string | null; readonly comparison: ComparisonView }

export async function Comparison({ questionId, comparison }: ComparisonProps) {
  const t = await getTranslations('StudioVersions')
  const { from, to, changes, text, measured } = comparison
  return (
    <section className={page['section']} aria-labelledby="comparison">
      <h2 id="comparison">{t('comparison', { from, to })}</h2>
      <h3 className={styles['part']}>{t('forStudents')}</h3>
      {changes.length === 0 ? <p>{t('noChanges')}</p> : <ChangeTable changes={changes} />}
      <h3 className={styles['part']}>{t('measured', { seeds: measured.seeds })}</h3>
      <MeasuredList questionId={questionId} measured={measured} />
      <h3 className={styles['part']}>{t('text')}</h3>
      <TextDiff hunks={text} />
    </section>
  )
}
