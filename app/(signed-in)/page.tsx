/** Home: for each course what to do now and why, or what one teaches; for whoever may write questions the bank. */
import type { Metadata } from 'next'
import { BankCard } from '@/app/components/home/bank-card'
import { CoursesCard } from '@/app/components/home/courses-card'
import { StudentHome } from '@/app/components/home/student-home'
import { TeachingCard } from '@/app/components/home/teaching-card'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'

import { requireActor } from '@/app/require-actor'
import { getHome } from '@/lib/services/get-home'
import { listCourses } from '@/lib/services/list-courses'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Home'))('title') }
}

export default async function HomePage() {
  const actor = await requireActor()
  const [t, courses] = await Promise.all([getTranslations('Home'), listCourses(actor)])
  const studied = courses.filter(({ role }) => role === 'student')
  const homes = await Promise.all(studied.map(({ slug }) => getHome(actor, slug)))
  const taught = courses.filter(({ role }) => role === 'instructor')
  const hasTitle = homes.length !== 1
  return (
    <div className={page['page']}>
      {hasTitle && <h1 className={page['head']}>{t('title')}</h1>}
      {homes.map((home) => (
        <StudentHome key={home.course.id} home={home} title={hasTitle ? 'section' : 'page'} />
      ))}
      {taught.map((course) => (
        <TeachingCard key={course.id} course={course} />
      ))}
      {actor.isAdmin && <CoursesCard />}
      {(actor.isAdmin || actor.isAuthor) && <BankCard />}
      {courses.length === 0 && !actor.isAdmin && <EmptyState title={t('noCourses')}>{t('noCoursesText')}</EmptyState>}
    </div>
  )
}
