'use client'

/** While the page behind its link is fetched: a line at the top of the window, and a word for those who don't see it. */
import { useLinkStatus } from 'next/link'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './link-pending.module.css'

export function LinkPending() {
  const t = useTranslations('Nav')
  const { pending } = useLinkStatus()
  if (!pending) return null
  return (
    <span role="status" className={styles['line']}>
      <span className="visually-hidden">{t('loading')}</span>
    </span>
  )
}
