/** A lesson being written. */
import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { BankTabs } from '@/app/components/studio/bank-tabs'
import { CoveragePanel } from '@/app/components/studio/lessons/coverage-panel'
import { LessonStudio } from '@/app/components/studio/lessons/lesson-studio'
import styles from '@/app/components/studio/lessons/lesson-studio.module.css'
import { getMessages } from '@/app/i18n/get-messages'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { getLessonCoverage } from '@/lib/services/lessons/get-lesson-coverage'
import { getLessonEditor } from '@/lib/services/lessons/get-lesson-editor'

type LessonPageProps = { readonly params: Promise<{ readonly lesson: string }> }

export async function generateMetadata({ params }: LessonPageProps): Promise<Metadata> {
  const [{ lesson }, actor] = await Promise.all([params, requireActor()])
  const { number, title } = (await forPage(getLessonEditor(actor, lesson))).lesson
  return { title: `${number} ${title}` }
}

export default async function LessonPage({ params }: LessonPageProps) {
  const [{ lesson }, actor, messages] = await Promise.all([params, requireActor(), getMessages()])
  const view = await forPage(getLessonEditor(actor, lesson))
  const coverage = await forPage(getLessonCoverage(actor, lesson))
  const { StudioLessons, Lesson, Markdown, Sortable, errors } = messages
  return (
    <div className={styles['page']}>
      <BankTabs current="lessons" />
      <NextIntlClientProvider messages={{ StudioLessons, Lesson, Markdown, Sortable, errors }}>
        <LessonStudio key={view.lesson.id} view={view} coverage={<CoveragePanel coverage={coverage} />} />
      </NextIntlClientProvider>
    </div>
  )
}
