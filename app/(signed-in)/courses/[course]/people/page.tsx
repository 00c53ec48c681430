/** Who is in the course, and every way to bring people in. */
import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { AddStudentForm } from '@/app/components/people/add-student-form'
import { GroupList } from '@/app/components/people/group-list'
import { InvitationForm } from '@/app/components/people/invitation-form'
import { InvitationList } from '@/app/components/people/invitation-list'
import { RemovedList } from '@/app/components/people/removed-list'
import { RosterImport } from '@/app/components/people/roster-import'
import { StudentTable } from '@/app/components/people/student-table'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
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
  const courseId = view.course.id
  return (
    <NextIntlClientProvider messages={{ People, errors }}>
      <div className={page['page']}>
        <PageHead kicker={view.course.title} title={t('title')} lead={t('lead', { count: view.students.length })} />
        {view.students.length === 0 && <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
        {view.students.length > 0 && <StudentTable view={view} />}
        <section className={page['section']} aria-labelledby="add-student">
          <h2 id="add-student">{t('addTitle')}</h2>
          <AddStudentForm courseId={courseId} />
        </section>
        <section className={page['section']} aria-labelledby="invite">
          <h2 id="invite">{t('inviteTitle')}</h2>
          <p>{t('inviteText')}</p>
          <InvitationForm courseId={courseId} />
          <InvitationList view={view} />
        </section>
        <section className={page['section']} aria-labelledby="import">
          <h2 id="import">{t('importTitle')}</h2>
          <RosterImport courseId={courseId} />
        </section>
        <section className={page['section']} aria-labelledby="groups">
          <h2 id="groups">{t('groups')}</h2>
          <GroupList view={view} />
        </section>
        {view.removed.length > 0 && <RemovedList view={view} />}
      </div>
    </NextIntlClientProvider>
  )
}
