/** What help would bring, in objectives. */
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'
import styles from './needs.module.css'

export async function GainWords({ gain }: { readonly gain: number }) {
  const [t, format] = await Promise.all([getTranslations('Needs'), getFormatter()])
  const tenths = Math.round(10 * gain) / 10
  return (
    <span className={styles['gain']}>
      {t('gain', { gain: format.number(tenths, { minimumFractionDigits: 1 }), count: tenths })}
    </span>
  )
}
