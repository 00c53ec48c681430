/** From one page of the bank to the next. */
import Link from 'next/link'
import { getTranslations } from '@/app/i18n/get-translations'
import styles from './bank-tabs.module.css'

/** In the order in which they stand. */
const paths = {
  questions: '/bank',
  lessons: '/bank/lessons',
  bringIn: '/bank/import',
  takeOut: '/bank/export',
} as const
export type BankTab = keyof typeof paths
const tabs = ['questions', 'lessons', 'bringIn', 'takeOut'] as const

export async function BankTabs({ current }: { readonly current: BankTab }) {
  const t = await getTranslations('StudioBank')
  return (
    <nav aria-label={t('tabsLabel')} className={`${styles['tabs']} fades-where-more`}>
      {tabs.map((tab) => (
        <Link
          key={tab}
          href={paths[tab]}
          prefetch={false}
          {...(tab === current ? { 'aria-current': 'page' as const } : {})}
        >
          {t(`tab.${tab}`)}
        </Link>
      ))}
    </nav>
  )
}
