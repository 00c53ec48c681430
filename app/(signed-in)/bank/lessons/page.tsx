/** The lessons of the installation, for whoever writes them. */
import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { BankTabs } from '@/app/components/studio/bank-tabs'
import { CourseOrders } from '@/app/components/studio/lessons/course-orders'
import styles from '@/app/components/studio/lessons/lesson-list.module.css'
import { LessonTable } from '@/app/components/studio/lessons/lesson-table'
import { NewLesson } from '@/app/components/studio/lessons/new-lesson'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getMessages } from '@/app/i18n/get-messages'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { getLessonList } from '@/lib/services/lessons/get-lesson-list'
import { listCourses } from '@/lib/services/list-courses'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('StudioLessons'))('list.title') }
}

export default async function LessonsPage() {
  const [actor, t, { StudioLessons, errors }] = await Promise.all([
    requireActor(),
    getTranslations('StudioLessons'),
    getMessages(),
  ])
  const [{ rows, takenObjectiveIds }, courses] = await Promise.all([forPage(getLessonList(actor)), listCourses(actor)])
  return (
    <div className={page['page']}>
      <BankTabs current="lessons" />
      <PageHead title={t('list.title')} lead={t('list.lead')} />
      {rows.length === 0 ? (
        <EmptyState title={t('list.empty')}>{t('list.emptyText')}</EmptyState>
      ) : (
        <LessonTable rows={rows} />
      )}
      <section className={styles['section']} aria-labelledby="new-lesson">
        <h2 id="new-lesson">{t('new.title')}</h2>
        <NextIntlClientProvider messages={{ StudioLessons, errors }}>
          <NewLesson takenLessonIds={rows.map(({ id }) => id)} takenObjectiveIds={takenObjectiveIds} />
        </NextIntlClientProvider>
      </section>
      <CourseOrders courses={courses} />
    </div>
  )
}
