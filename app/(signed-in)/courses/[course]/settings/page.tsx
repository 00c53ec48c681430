/** What a course is called, its clock, its lessons, its instructors. */
import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { CourseDetailsForm } from '@/app/components/courses/course-details-form'
import styles from '@/app/components/courses/courses.module.css'
import { InstructorList } from '@/app/components/courses/instructor-list'
import { LessonOrder } from '@/app/components/courses/lesson-order'
import { timeZones } from '@/app/components/courses/time-zones'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getMessages } from '@/app/i18n/get-messages'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { getCourseSettings } from '@/lib/services/course-settings'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('CourseSettings'))('title') }
}

type SettingsPageProps = { readonly params: Promise<{ readonly course: string }> }

export default async function SettingsPage({ params }: SettingsPageProps) {
  const [{ course: slug }, actor, t, { CourseSettings, People, Sortable, errors }] = await Promise.all([
    params,
    requireActor(),
    getTranslations('CourseSettings'),
    getMessages(),
  ])
  const view = await forPage(getCourseSettings(actor, slug))
  return (
    <NextIntlClientProvider messages={{ CourseSettings, People, Sortable, errors }}>
      <div className={page['page']}>
        <PageHead kicker={view.course.title} title={t('title')} />
        <section className={styles['section']} aria-labelledby="details">
          <h2 id="details">{t('details')}</h2>
          <CourseDetailsForm view={view} zones={timeZones()} />
        </section>
        <section className={styles['section']} aria-labelledby="lessons">
          <h2 id="lessons">{t('lessons')}</h2>
          <LessonOrder view={view} />
        </section>
        <section className={styles['section']} aria-labelledby="instructors">
          <h2 id="instructors">{t('instructors')}</h2>
          <InstructorList view={view} />
        </section>
      </div>
    </NextIntlClientProvider>
  )
}
