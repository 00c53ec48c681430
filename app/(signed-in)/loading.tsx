/** Shown while a page is fetched: its shape, so that nothing jumps when it arrives. */
import { getTranslations } from 'next-intl/server'
import styles from '@/app/components/shell/loading.module.css'

export default async function Loading() {
  const t = await getTranslations('Nav')
  return (
    <div className={styles['page']} role="status">
      <span className="visually-hidden">{t('loading')}</span>
      <div className={styles['title']} />
      <div className={styles['card']} />
    </div>
  )
}
