/** Hides students' names, or shows them again, on every page about the class. */

import button from '@/app/components/ui/button.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import { hideNames, showNames } from './actions'
import styles from './class-tabs.module.css'

export async function NamesSwitch({ names }: { readonly names: 'hidden' | 'shown' }) {
  const t = await getTranslations('Analytics')
  return (
    <form action={names === 'hidden' ? showNames : hideNames} className={styles['switch']}>
      <button type="submit" className={`${button['quiet']} ${button['small']}`}>
        {t(names === 'hidden' ? 'showNames' : 'hideNames')}
      </button>
    </form>
  )
}
