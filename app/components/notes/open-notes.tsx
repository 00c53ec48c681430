/** The notes of a course that wait for an answer, each with the way to it and to the correction it asks for. */
import Link from 'next/link'
import { getFormatter } from 'next-intl/server'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getTranslations } from '@/app/i18n/get-translations'
import type { OpenNotesView } from '@/lib/contracts/note-views'
import styles from './notes.module.css'

export async function OpenNotes({ view: { course, notes } }: { readonly view: OpenNotesView }) {
  const [t, format] = await Promise.all([getTranslations('Notes'), getFormatter()])
  return (
    <div className={`${page['page']} ${page['narrow']}`}>
      <PageHead kicker={course.title} title={t('title')} lead={t('lead')} />
      {notes.length === 0 && <EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
      <ul className={styles['open']}>
        {notes.map(({ attemptId, assessmentId, title, studentName, slotId, variantNumber, position, ...note }) => {
          const assessment = `/courses/${course.slug}/assessments/${assessmentId}`
          return (
            <li key={`${attemptId} ${slotId} ${variantNumber}`} className={page['card']}>
              <h2>{t('of', { student: studentName, number: position + 1, title })}</h2>
              <p className={styles['soft']}>
                {format.dateTime(new Date(note.createdAt), 'full', { timeZone: course.timeZone })}
              </p>
              <p className={styles['text']}>{note.text}</p>
              <p className={styles['links']}>
                <Link href={`${assessment}/attempts/${attemptId}#question-${position + 1}-${variantNumber}`}>
                  {t('open')}
                </Link>
                <Link href={`${assessment}/regrade?accept=${attemptId}.${slotId}.${variantNumber}`}>{t('accept')}</Link>
              </p>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
