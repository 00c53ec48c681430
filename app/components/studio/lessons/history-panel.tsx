'use client'

/** Every version of the lesson: who wrote it, when, and why; each compared with the text as it is now, and to be had again. */
import { useFormatter } from 'next-intl'
import { useState } from 'react'
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useRequest } from '@/app/components/ui/use-request'
import { useTranslations } from '@/app/i18n/use-translations'
import { readLessonVersion } from './actions'
import styles from './history.module.css'
import { useLesson } from './lesson-context'
import { LineDifference } from './line-difference'

export function HistoryPanel() {
  const t = useTranslations('StudioLessons')
  const format = useFormatter()
  const { view, written, replace } = useLesson()
  const { send, value, failure, isPending } = useRequest(readLessonVersion)
  const [open, setOpen] = useState<number | null>(null)
  const { versions } = view
  if (versions.length === 0) return <p className={styles['note']}>{t('history.none')}</p>
  const look = (version: number) => {
    if (open === version) return setOpen(null)
    send({ lessonId: view.lesson.id, version }, () => setOpen(version))
  }
  return (
    <section aria-labelledby="history" className={styles['panel']}>
      <h2 id="history">{t('history.title')}</h2>
      <p className={styles['note']}>{t('history.lead')}</p>
      <RequestAlert failure={failure} />
      <ol className={styles['versions']}>
        {versions.map(({ version, author, note, createdAt }) => (
          <li key={version}>
            <div className={styles['version']}>
              <p>
                <strong>{t('history.version', { version })}</strong>{' '}
                <span className={styles['note']}>
                  {author ?? t('history.file')} ·{' '}
                  <time dateTime={createdAt}>
                    {format.dateTime(new Date(createdAt), { dateStyle: 'medium', timeStyle: 'short' })}
                  </time>
                </span>
                {note !== '' && <span className={styles['words']}>{note}</span>}
              </p>
              <button
                type="button"
                className={`${button['quiet']} ${button['small']}`}
                aria-expanded={open === version}
                aria-label={t('history.compareNamed', { version })}
                disabled={isPending}
                onClick={() => look(version)}
              >
                {open === version ? t('history.close') : t('history.compare')}
              </button>
            </div>
            {open === version && value !== null && (
              <>
                <LineDifference
                  before={value.source}
                  after={written.source}
                  label={t('history.difference', { version })}
                />
                <button
                  type="button"
                  className={`${button['quiet']} ${button['small']}`}
                  onClick={() => {
                    replace(value)
                    setOpen(null)
                  }}
                >
                  {t('history.restore', { version })}
                </button>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
