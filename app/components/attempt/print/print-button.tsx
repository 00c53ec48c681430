'use client'

/** Opens the browser's own print, which also makes a PDF. */
import button from '@/app/components/ui/button.module.css'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './print.module.css'

export function PrintButton() {
  const t = useTranslations('AttemptPrint')
  const isReady = useIsReady()
  return (
    <button
      type="button"
      className={`${button['primary']} ${styles['screenOnly']}`}
      disabled={!isReady}
      onClick={() => window.print()}
    >
      {t('print')}
    </button>
  )
}
