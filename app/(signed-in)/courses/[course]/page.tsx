/** The lessons of a course, in order. */
import type { Metadata } from 'next'
import Link from 'next/link'
import { LessonLinks } from '@/app/components/home/lesson-links'
import button from '@/app/components/ui/button.module.css'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getTranslations } from '@/app/i18n/get-translations'

import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { getCourse } from '@/lib/services/get-course'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Course'))('lessonsTitle') }
}

type CoursePageProps = { readonly params: Promise<{ readonly course: string }> }

export default async function CoursePage({ params }: CoursePageProps) {
  const [{ course: slug }, actor, t] = await Promise.all([params, requireActor(), getTranslations('Course')])
  const { course, lessons } = await forPage(getCourse(actor, slug))
  return (
    <div className={page['page']}>
      <PageHead title={course.title} lead={t('lessonsLead', { count: lessons.length })} />
      <LessonLinks course={course} lessons={lessons} />
      {course.role === 'instructor' && (
        <p className={page['section']}>
          <Link href={`/courses/${course.slug}/settings`} className={button['quiet']}>
            {t('settings')}
          </Link>
        </p>
      )}
    </div>
  )
}
