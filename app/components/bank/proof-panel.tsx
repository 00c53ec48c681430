'use client'

/** The prover on demand: a button, and in its place below what was found. */
import { type ReactNode, useState, useTransition } from 'react'
import button from '@/app/components/ui/button.module.css'
import page from '@/app/components/ui/page.module.css'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useTranslations } from '@/app/i18n/use-translations'
import { proveQuestion } from './actions'
import styles from './proof.module.css'

export function ProofPanel({ questionId }: { readonly questionId: string }) {
  const t = useTranslations('Prove')
  const isReady = useIsReady()
  const [isPending, startTransition] = useTransition()
  const [report, setReport] = useState<ReactNode>(null)
  const [isFailed, setIsFailed] = useState(false)
  const prove = () => {
    if (isPending) return
    startTransition(async () => {
      const result = await proveQuestion({ questionId }).catch(() => null)
      setReport(result?.ok === true ? result.value : null)
      setIsFailed(result?.ok !== true)
    })
  }
  return (
    <section className={page['section']}>
      <h2>{t('title')}</h2>
      {report === null && <p className={styles['lead']}>{t('lead')}</p>}
      {report === null && (
        <button type="button" className={button['quiet']} disabled={!isReady} aria-disabled={isPending} onClick={prove}>
          {t(isPending ? 'proving' : 'prove')}
        </button>
      )}
      <div role="status">{report}</div>
      <div role="alert">{isFailed && <p className={styles['failed']}>{t('failed')}</p>}</div>
    </section>
  )
}
