'use client'

/** One assessment in its instructor's list. */
import Link from 'next/link'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './assessments.module.css'
import { CopyForm } from './copy-form'
import type { ListedCourse, TaughtRow } from './taught-list'

type TaughtItemProps = {
  readonly row: TaughtRow
  readonly course: { readonly id: string; readonly slug: string }
  readonly courses: readonly ListedCourse[]
  readonly place: number
  readonly count: number
  readonly onMove: (from: number, to: number) => void
  readonly onArchive: () => void
  readonly onRestore: () => void
}

export function TaughtItem(props: TaughtItemProps) {
  const { row, course, courses, place, count, onMove, onArchive, onRestore } = props
  const t = useTranslations('Assessments')
  const isReady = useIsReady()
  const step = (way: 'up' | 'down') => {
    const to = way === 'up' ? place - 1 : place + 1
    return (
      <button
        type="button"
        className={styles['move']}
        aria-label={t(way === 'up' ? 'moveUp' : 'moveDown', { title: row.title })}
        aria-disabled={to < 0 || to >= count}
        onClick={() => onMove(place, to)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d={way === 'up' ? 'M8 13V3M3.5 7.5 8 3l4.5 4.5' : 'M8 3v10M3.5 8.5 8 13l4.5-4.5'} />
        </svg>
      </button>
    )
  }
  return (
    <li className={styles['item']}>
      <div className={styles['what']}>
        <h2 className={styles['ownTitle']}>
          <Link href={`/courses/${course.slug}/assessments/${row.id}/edit`}>{row.title}</Link>
        </h2>
        <p className={styles['beside']}>{row.about}</p>
      </div>
      <div>{row.state}</div>
      <dl className={styles['facts']}>
        <div>
          <dt>{t('opensHead')}</dt>
          <dd>{row.opens}</dd>
        </div>
        <div>
          <dt>{t('closesHead')}</dt>
          <dd>{row.closes}</dd>
        </div>
        <div>
          <dt>{t('attemptsHead')}</dt>
          <dd>{row.attempts}</dd>
        </div>
      </dl>
      <div className={styles['tools']}>
        {row.hasAttempts && (
          <Link
            href={`/courses/${course.slug}/assessments/${row.id}/statistics`}
            prefetch={false}
            className={styles['text']}
            aria-label={t('statisticsNamed', { title: row.title })}
          >
            {t('statistics')}
          </Link>
        )}
        {!row.isArchived && step('up')}
        {!row.isArchived && step('down')}
        <CopyForm row={row} course={course} courses={courses} />
        <button
          type="button"
          className={styles['text']}
          disabled={!isReady}
          aria-label={t(row.isArchived ? 'restoreLabel' : 'archiveLabel', { title: row.title })}
          onClick={row.isArchived ? onRestore : onArchive}
        >
          {t(row.isArchived ? 'restore' : 'archive')}
        </button>
      </div>
    </li>
  )
}
