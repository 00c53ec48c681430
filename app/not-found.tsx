/** The same page for what is not there and for what is not this person's to see. */
import Link from 'next/link'
import { getTranslations } from '@/app/i18n/get-translations'
import notice from './components/shell/notice.module.css'

import button from './components/ui/button.module.css'

export default async function NotFound() {
  const t = await getTranslations('Errors')
  return (
    <main id="content" className={notice['box']}>
      <h1>{t('notFoundTitle')}</h1>
      <p>{t('notFoundText')}</p>
      <Link href="/" className={button['primary']}>
        {t('home')}
      </Link>
    </main>
  )
}
