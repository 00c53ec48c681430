'use client'

/** What went wrong, said where it was asked. */
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './request-alert.module.css'
import type { RequestFailure } from './use-request'

export function RequestAlert({ failure }: { readonly failure: RequestFailure | null }) {
  const t = useTranslations('errors')
  return (
    <div role="alert" className={styles['place']}>
      {failure !== null && <p className={styles['alert']}>{t(failure)}</p>}
    </div>
  )
}
