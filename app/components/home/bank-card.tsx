/** The way to the question bank. */
import Link from 'next/link'
import button from '@/app/components/ui/button.module.css'
import { getTranslations } from '@/app/i18n/get-translations'

import styles from './home.module.css'

export async function BankCard() {
  const t = await getTranslations('Home')
  return (
    <section className={styles['now']} aria-labelledby="bank">
      <h2 id="bank">{t('admin')}</h2>
      <p className={styles['why']}>{t('adminText')}</p>
      <Link href="/bank" className={button['quiet']}>
        {t('openBank')}
      </Link>
    </section>
  )
}
