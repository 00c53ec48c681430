/** Which groups stand against each other: in the address, so that it can be kept and sent. */

import button from '@/app/components/ui/button.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { CompareView } from '@/lib/contracts/analytics/compare-view'
import styles from './compare.module.css'

type GroupFormProps = {
  readonly groups: CompareView['groups']
  readonly first: string
  /** Empty: everybody else. */
  readonly second: string
}

export async function GroupForm({ groups, first, second }: GroupFormProps) {
  const t = await getTranslations('Compare')
  const options = groups.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))
  return (
    <form method="get" className={styles['form']}>
      <label>
        {t('first')}
        <select name="first" defaultValue={first}>
          {options}
        </select>
      </label>
      <label>
        {t('second')}
        <select name="second" defaultValue={second}>
          <option value="">{t('everybodyElse')}</option>
          {options}
        </select>
      </label>
      <button type="submit" className={button['quiet']}>
        {t('show')}
      </button>
    </form>
  )
}
