/** From one page of what was found to the next. */
import Link from 'next/link'
import { getTranslations } from '@/app/i18n/get-translations'
import { bankHref } from '@/lib/contracts/bank/bank-query'
import type { BankPageView } from '@/lib/contracts/bank/bank-views'
import styles from './bank-list.module.css'

export async function BankPager({ view: { query, pages } }: { readonly view: BankPageView }) {
  const t = await getTranslations('StudioBank')
  if (pages === 1) return null
  const { page } = query
  return (
    <nav aria-label={t('pagesLabel')} className={styles['pager']}>
      {page > 1 && (
        <Link href={bankHref({ ...query, page: page - 1 })} prefetch={false} rel="prev">
          {t('previous')}
        </Link>
      )}
      <span>{t('pageOf', { page, pages })}</span>
      {page < pages && (
        <Link href={bankHref({ ...query, page: page + 1 })} prefetch={false} rel="next">
          {t('next')}
        </Link>
      )}
    </nav>
  )
}
