/** Who is in the course, and every way to bring people in. */
import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { BringPeople } from '@/app/components/people/bring-people'
import { RemovedList } from '@/app/components/people/removed-list'
import { StudentTable } from '@/app/components/people/student-table'
import { TeacherList } from '@/app/components/people/teacher-list'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getMessages } from '@/app/i18n/get-messages'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { getRoster } from '@/lib/services/get-roster'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('People'))('title') }
}

type PeoplePageProps = { readonly params: Promise<{ readonly course: string }> }

export default async function PeoplePage({ params }: PeoplePageProps) {
  const [{ course: slug }, actor, t, { People, errors }] = await Promise.all([
    params,
    requireActor(),
    getTranslations('People'),
    getMessages(),
  ])
  const view = await forPage(getRoster(actor, slug))
  return (
    <NextIntlClientProvider messages={{ People, errors }}>
      <div className={page['page']}>
        <PageHead kicker={view.course.title} title={t('title')} lead={t('lead', { count: view.students.length })} />
        {view.students.length === 0 && <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
        {view.students.length > 0 && <StudentTable view={view} />}
        <BringPeople view={view} />
        <TeacherList view={view} />
        {view.removed.length > 0 && <RemovedList view={view} />}
      </div>
    </NextIntlClientProvider>
  )
}
