/** One part of the editor on its sheet. */
import type { ReactNode } from 'react'
import page from '@/app/components/ui/page.module.css'
import styles from './editor.module.css'

type EditorSectionProps = {
  readonly id: string
  readonly title: string
  readonly lead?: string
  readonly children: ReactNode
}

export function EditorSection({ id, title, lead, children }: EditorSectionProps) {
  return (
    <section className={page['section']} aria-labelledby={`editor-${id}`}>
      <h2 id={`editor-${id}`}>{title}</h2>
      {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
      <div className={`${page['card']} ${styles['sheet']}`}>{children}</div>
    </section>
  )
}
