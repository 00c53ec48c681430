/** Which two assessments are compared. */

import button from '@/app/components/ui/button.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { CompareView } from '@/lib/contracts/analytics/compare-view'
import styles from './compare.module.css'

type PairFormProps = { readonly view: CompareView; readonly pair: NonNullable<CompareView['pair']> }

export async function PairForm({ view, pair }: PairFormProps) {
  const t = await getTranslations('Compare')
  const options = view.assessments.map(({ id, title }) => (
    <option key={id} value={id}>
      {title}
    </option>
  ))
  return (
    <form method="get" className={styles['form']} action="#side-by-side">
      {view.first !== null && <input type="hidden" name="first" value={view.first.id} />}
      {view.first !== null && <input type="hidden" name="second" value={view.second?.id ?? ''} />}
      <label>
        {t('quiz')}
        <select name="quiz" defaultValue={pair.first.id}>
          {options}
        </select>
      </label>
      <label>
        {t('against')}
        <select name="against" defaultValue={pair.second.id}>
          {options}
        </select>
      </label>
      <button type="submit" className={button['quiet']}>
        {t('show')}
      </button>
    </form>
  )
}
