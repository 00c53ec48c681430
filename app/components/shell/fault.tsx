'use client'

/** A fault while a page was made: what happened, what to do, and a reference for whoever looks into it. */
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'

export type FaultProps = { readonly error: Error & { readonly digest?: string }; readonly retry: () => void }

export function Fault({ error, retry }: FaultProps) {
  const t = useTranslations('Errors')
  return (
    <>
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      {error.digest !== undefined && <p>{t('reference', { digest: error.digest })}</p>}
      <button type="button" className={button['primary']} onClick={() => retry()}>
        {t('retry')}
      </button>
    </>
  )
}
