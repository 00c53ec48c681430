'use client'

/** The rows, those put away behind a line, and what was just done with a way back. */
import { type ReactNode, useState, useTransition } from 'react'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import { askToArchive, askToPlace, askToRestore } from './actions'
import styles from './assessments.module.css'
import { TaughtItem } from './taught-item'

export type TaughtRow = {
  readonly id: string
  readonly title: string
  readonly isArchived: boolean
  readonly about: string
  readonly state: ReactNode
  readonly opens: string
  readonly closes: string
  readonly attempts: string
  readonly hasAttempts: boolean
}
export type ListedCourse = { readonly id: string; readonly title: string }

type TaughtListProps = {
  readonly course: { readonly id: string; readonly slug: string }
  readonly courses: readonly ListedCourse[]
  readonly rows: readonly TaughtRow[]
}

export function TaughtList({ course, courses, rows }: TaughtListProps) {
  const t = useTranslations('Assessments')
  const [archived, setArchived] = useState<TaughtRow | null>(null)
  const [isFailed, setIsFailed] = useState(false)
  const [, startTransition] = useTransition()
  const shown = rows.filter(({ isArchived }) => !isArchived)
  const away = rows.filter(({ isArchived }) => isArchived)

  const ask = (work: () => Promise<{ readonly ok: boolean }>, then: () => void) =>
    startTransition(async () => {
      const result = await work().catch(() => ({ ok: false }))
      setIsFailed(!result.ok)
      if (result.ok) then()
    })
  const keyOf = ({ id }: TaughtRow) => ({ courseId: course.id, assessmentId: id })
  const archive = (row: TaughtRow) =>
    ask(
      () => askToArchive(keyOf(row)),
      () => setArchived(row),
    )
  const restore = (row: TaughtRow) =>
    ask(
      () => askToRestore(keyOf(row)),
      () => setArchived(null),
    )
  const move = (from: number, to: number) => {
    const ids = shown.map(({ id }) => id)
    const [id] = ids.splice(from, 1)
    if (id === undefined || to < 0 || to > ids.length) return
    ids.splice(to, 0, id)
    ask(
      () => askToPlace({ courseId: course.id, ids }),
      () => undefined,
    )
  }
  const item = (row: TaughtRow, place: number) => (
    <TaughtItem
      key={row.id}
      row={row}
      course={course}
      courses={courses}
      place={place}
      count={shown.length}
      onMove={move}
      onArchive={() => archive(row)}
      onRestore={() => restore(row)}
    />
  )
  return (
    <>
      <div role="status" className={styles['done']}>
        {archived !== null && (
          <p>
            {t('archivedNow', { title: archived.title })}{' '}
            <button type="button" className={styles['text']} onClick={() => restore(archived)}>
              {t('undo')}
            </button>
          </p>
        )}
      </div>
      <p role="alert" className={styles['problem']}>
        {isFailed && t('failed')}
      </p>
      <ol className={styles['list']}>{shown.map(item)}</ol>
      {away.length > 0 && (
        <details className={disclosure['box']}>
          <summary>{t('archivedCount', { count: away.length })}</summary>
          <ol className={styles['list']}>{away.map(item)}</ol>
        </details>
      )}
    </>
  )
}
