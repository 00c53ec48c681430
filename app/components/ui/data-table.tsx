/** The box of a wide table: it scrolls sideways so that the page never does, and a keyboard can reach it. */
import type { ReactNode } from 'react'
import styles from './data-table.module.css'

export function DataTable({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // It scrolls, so a keyboard must reach it.
    <section className={`${styles['box']} fades-where-more`} tabIndex={0} aria-label={label}>
      <table className={styles['table']}>{children}</table>
    </section>
  )
}
