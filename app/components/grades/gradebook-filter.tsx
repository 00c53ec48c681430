/** Which students are shown: in the address, so that it can be kept and sent. */

import button from '@/app/components/ui/button.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { GradebookView } from '@/lib/contracts/gradebook-views'
import styles from './grades.module.css'

export async function GradebookFilter({ view: { order, groups } }: { readonly view: GradebookView }) {
  const t = await getTranslations('Grades')
  return (
    <form method="get" className={styles['filter']}>
      <input type="hidden" name="by" value={order.by} />
      <input type="hidden" name="way" value={order.way} />
      <label>
        {t('search')}
        <input type="search" name="search" defaultValue={order.search} maxLength={200} />
      </label>
      {groups.length > 0 && (
        <label>
          {t('group')}
          <select name="group" defaultValue={order.group}>
            <option value="">{t('allGroups')}</option>
            {groups.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" className={button['quiet']}>
        {t('show')}
      </button>
    </form>
  )
}
