/** One of a lesson's standing chapters; absent where the author wrote none. */
import type { ReactNode } from 'react'
import styles from './lesson.module.css'

type LessonChapterProps = {
  readonly id: string
  readonly title: string
  readonly lead?: string
  readonly isPresent: boolean
  readonly children: ReactNode
}

export function LessonChapter({ id, title, lead, isPresent, children }: LessonChapterProps) {
  if (!isPresent) return null
  return (
    <section id={id} className={styles['chapter']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead !== undefined && <p className={styles['chapterLead']}>{lead}</p>}
      {children}
    </section>
  )
}
