/** What was said about a problem of an attempt that is over, and the place to say more. */
import Link from 'next/link'
import { NextIntlClientProvider } from 'next-intl'
import { getFormatter } from 'next-intl/server'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { getMessages } from '@/app/i18n/get-messages'
import { getTranslations } from '@/app/i18n/get-translations'
import type { AttemptProblemView, AttemptView } from '@/lib/contracts/attempt-views'
import { NoteForm } from './note-form'
import styles from './notes.module.css'

type ProblemNotesProps = {
  readonly problem: Pick<AttemptProblemView, 'slotId' | 'variantNumber'>
  readonly view: AttemptView
}

export async function ProblemNotes({ problem: { slotId, variantNumber }, view }: ProblemNotesProps) {
  const [t, format, { Notes, errors }] = await Promise.all([getTranslations('Notes'), getFormatter(), getMessages()])
  const { course, assessment, attempt } = view
  const notes = view.notes.filter((note) => note.slotId === slotId && note.variantNumber === variantNumber)
  const isInstructor = course.role === 'instructor'
  if (attempt.closedAt === null || (isInstructor && notes.length === 0)) return null
  const place = { courseId: course.id, attemptId: attempt.id, slotId, variantNumber }
  const argued = `${attempt.id}.${slotId}.${variantNumber}`
  return (
    <NextIntlClientProvider messages={{ Notes, errors }}>
      <details className={disclosure['box']} open={notes.length > 0}>
        <summary>{t(notes.length > 0 ? 'thread' : 'ask')}</summary>
        <div className={disclosure['inside']}>
          {notes.length === 0 && <p className={styles['soft']}>{t('askText')}</p>}
          <ol className={styles['thread']}>
            {notes.map(({ id, authorName, createdAt, text, isFromStudent }) => (
              <li key={id} data-from={isFromStudent ? 'student' : 'instructor'}>
                <p className={styles['soft']}>
                  {t('you', {
                    name: authorName,
                    date: format.dateTime(new Date(createdAt), 'moment', { timeZone: course.timeZone }),
                  })}
                </p>
                <p className={styles['text']}>{text}</p>
              </li>
            ))}
          </ol>
          <NoteForm place={place} kind={isInstructor ? 'reply' : 'note'} />
          {isInstructor && (
            <p>
              <Link href={`/courses/${course.slug}/assessments/${assessment.id}/regrade?accept=${argued}`}>
                {t('accept')}
              </Link>
            </p>
          )}
        </div>
      </details>
    </NextIntlClientProvider>
  )
}
