'use client'

/** The lessons of a course in their order, and those it could have: each change is saved as it is made. */
import { useOptimistic, useState, useTransition } from 'react'
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { SortableList } from '@/app/components/ui/sortable-list'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import type { RequestFailure } from '@/app/components/ui/use-request'
import { useTranslations } from '@/app/i18n/use-translations'
import type { CourseSettingsView, LessonTitle } from '@/lib/contracts/course-views'
import { placeLessons } from './actions'
import styles from './courses.module.css'

export function LessonOrder({ view }: { readonly view: CourseSettingsView }) {
  const t = useTranslations('CourseSettings')
  const isReady = useIsReady()
  const [isPending, startTransition] = useTransition()
  const [outcome, setOutcome] = useState<RequestFailure | 'saved' | null>(null)
  const [lessons, showLessons] = useOptimistic(view.lessons, (_, next: readonly LessonTitle[]) => next)
  const all = [...view.lessons, ...view.otherLessons]
  const others = all.filter(({ id }) => !lessons.some((lesson) => lesson.id === id))
  // Who clicks on while one change is under way sends the next behind it: actions leave in order.
  const place = (next: readonly LessonTitle[]) => {
    startTransition(async () => {
      showLessons(next)
      const asked = { courseId: view.course.id, lessonIds: next.map(({ id }) => id) }
      const answer = await placeLessons(asked).catch(() => ({ ok: false, code: 'unavailable' }) as const)
      setOutcome(answer.ok ? 'saved' : answer.code)
    })
  }
  const small = `${button['quiet']} ${button['small']}`
  return (
    <div className={styles['form']}>
      {lessons.length === 0 && <p className={styles['note']}>{t('noLessons')}</p>}
      <SortableList
        label={t('lessons')}
        items={lessons.map((lesson) => ({
          id: lesson.id,
          name: `${lesson.number} ${lesson.title}`,
          content: (
            <div className={styles['row']}>
              <span className={styles['name']}>
                {lesson.number} {lesson.title}
              </span>
              <button
                type="button"
                className={small}
                aria-label={t('removeNamed', { name: lesson.title })}
                disabled={!isReady}
                onClick={() => place(lessons.filter(({ id }) => id !== lesson.id))}
              >
                {t('remove')}
              </button>
            </div>
          ),
        }))}
        onMove={isReady ? (move) => place(moved(lessons, move)) : null}
      />
      <p role="status" className={styles['said']}>
        {isPending && t('saving')}
        {!isPending && outcome === 'saved' && t('outcome.updated')}
      </p>
      <RequestAlert failure={outcome === 'saved' ? null : outcome} />
      {others.length > 0 && (
        <section className={styles['form']} aria-labelledby="other-lessons">
          <h3 id="other-lessons">{t('otherLessons')}</h3>
          <p className={styles['note']}>{t('otherLessonsNote')}</p>
          <ul className={styles['rows']}>
            {others.map((lesson) => (
              <li key={lesson.id}>
                <span>
                  {lesson.number} {lesson.title}
                </span>
                <button
                  type="button"
                  className={small}
                  aria-label={t('addNamed', { name: lesson.title })}
                  disabled={!isReady}
                  onClick={() => place([...lessons, lesson])}
                >
                  {t('add')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function moved(
  lessons: readonly LessonTitle[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly LessonTitle[] {
  const lesson = lessons[from]
  return lesson === undefined ? lessons : lessons.toSpliced(from, 1).toSpliced(to, 0, lesson)
}
