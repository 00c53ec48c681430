'use client'

/** Opens the browser's own print, which also makes a PDF. */
import button from '@/app/components/ui/button.module.css'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import styles from './digest.module.css'

export function PrintButton({ label }: { readonly label: string }) {
  const isReady = useIsReady()
  return (
    <button
      type="button"
      className={`${button['quiet']} ${button['small']} ${styles['print']}`}
      disabled={!isReady}
      onClick={() => window.print()}
    >
      {label}
    </button>
  )
}
