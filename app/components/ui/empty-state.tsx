/** What a page says when there is nothing on it, and where to go instead. */
import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

type EmptyStateProps = { readonly title: ReactNode; readonly children: ReactNode; readonly action?: ReactNode }

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <section className={styles['box']}>
      <h2>{title}</h2>
      <p>{children}</p>
      {action}
    </section>
  )
}
