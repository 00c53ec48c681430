'use client'

/** The page on which a lesson is written: its text, its objectives, what the bank asks about it, its history. */
import Link from 'next/link'
import { useFormatter } from 'next-intl'
import { type ReactNode, useEffect, useState } from 'react'
import { Tabs } from '@/app/components/studio/tabs'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { LessonEditorView } from '@/lib/contracts/lessons/lesson-views'
import { HistoryPanel } from './history-panel'
import { LessonProvider, useLesson } from './lesson-context'
import styles from './lesson-studio.module.css'
import { ObjectivesPanel } from './objectives-panel'
import { SaveBar } from './save-bar'
import { SaveProblems } from './save-problems'
import { TextPanel } from './text-panel'

type LessonStudioProps = {
  readonly view: LessonEditorView
  /** Made on the server. */
  readonly coverage: ReactNode
}

export function LessonStudio({ view, coverage }: LessonStudioProps) {
  return (
    <LessonProvider view={view}>
      <Frame coverage={coverage} />
    </LessonProvider>
  )
}

function Frame({ coverage }: { readonly coverage: ReactNode }) {
  const t = useTranslations('StudioLessons')
  const { view, reading, objectives, focus } = useLesson()
  const [selected, setSelected] = useState('text')
  useEffect(() => {
    if (focus !== null) setSelected('text')
  }, [focus])
  const { number, title } = reading.kind === 'read' ? reading.lesson : view.lesson
  return (
    <>
      <header className={styles['head']}>
        <p className={styles['kicker']}>
          <Link href="/bank/lessons">{t('back')}</Link>
          {view.courses.length > 0 && (
            <span>
              {t('taughtIn')}{' '}
              {view.courses.map((course) => (
                <Link key={course.slug} href={`/courses/${course.slug}/lessons/${view.lesson.id}`}>
                  {course.title}
                </Link>
              ))}
            </span>
          )}
        </p>
        <h1>
          {number} {title}
        </h1>
      </header>
      <SaveBar />
      <Recovered />
      <SaveProblems />
      <Tabs
        id="lesson"
        label={t('views')}
        selected={selected}
        onSelect={setSelected}
        tabs={[
          { id: 'text', title: t('tab.text'), panel: <TextPanel /> },
          {
            id: 'objectives',
            title: t('tab.objectives'),
            note: String(objectives.aligned.present.length),
            panel: <ObjectivesPanel />,
          },
          { id: 'coverage', title: t('tab.coverage'), panel: coverage },
          { id: 'history', title: t('tab.history'), panel: <HistoryPanel /> },
        ]}
      />
    </>
  )
}

function Recovered() {
  const t = useTranslations('StudioLessons')
  const format = useFormatter()
  const { recoveredAt, forgetCopy, isDirty } = useLesson()
  if (recoveredAt === null || !isDirty) return null
  const at = format.dateTime(recoveredAt, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <div className={styles['recovered']} role="status">
      <p>{t('recovered.text', { at })}</p>
      <button type="button" className={`${button['quiet']} ${button['small']}`} onClick={forgetCopy}>
        {t('recovered.forget')}
      </button>
    </div>
  )
}
