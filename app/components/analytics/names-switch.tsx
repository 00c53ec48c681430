/** Hides students' names, or shows them again, on every page about the class. */
import { getTranslations } from 'next-intl/server'
import button from '@/app/components/ui/button.module.css'
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
