/** What the author set apart: critical, or a pitfall. A word and a shape, on a tint. */
import type { ReactNode } from 'react'
import type { CalloutTone } from '@/lib/content/lesson'
import styles from './callout.module.css'

type CalloutProps = { readonly tone: CalloutTone; readonly label: string; readonly children: ReactNode }

export function Callout({ tone, label, children }: CalloutProps) {
  return (
    <div className={styles['callout']} data-tone={tone}>
      <p className={styles['label']}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          {tone === 'critical' ? (
            <path d="M8 1.5 15 14H1z" className={styles['shape']} />
          ) : (
            <path d="M3 15V1.5h9.5L10 5l2.5 3.5H4.5V15z" className={styles['shape']} />
          )}
        </svg>
        {label}
      </p>
      {children}
    </div>
  )
}
