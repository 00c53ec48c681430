/** Where an admin makes a course. */
import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { NewCourseForm } from '@/app/components/courses/new-course-form'
import { timeZones } from '@/app/components/courses/time-zones'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getMessages } from '@/app/i18n/get-messages'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { getNewCourse } from '@/lib/services/create-course'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('CourseSettings'))('newTitle') }
}

export default async function NewCoursePage() {
  const [actor, t, { CourseSettings, errors }] = await Promise.all([
    requireActor(),
    getTranslations('CourseSettings'),
    getMessages(),
  ])
  const { lessons } = await forPage(getNewCourse(actor))
  return (
    <NextIntlClientProvider messages={{ CourseSettings, errors }}>
      <div className={page['page']}>
        <PageHead title={t('newTitle')} lead={t('newLead')} />
        <NewCourseForm lessons={lessons} zones={timeZones()} />
      </div>
    </NextIntlClientProvider>
  )
}
