/** As the page outside, under the header, so that there is a way on. */
import Link from 'next/link'
import notice from '@/app/components/shell/notice.module.css'
import button from '@/app/components/ui/button.module.css'
import { getTranslations } from '@/app/i18n/get-translations'

export default async function NotFound() {
  const t = await getTranslations('Errors')
  return (
    <div className={notice['box']}>
      <h1>{t('notFoundTitle')}</h1>
      <p>{t('notFoundText')}</p>
      <Link href="/" className={button['primary']}>
        {t('home')}
      </Link>
    </div>
  )
}
