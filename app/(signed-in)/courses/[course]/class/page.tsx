/** What the class knows: by objective, and student by student. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClassNeeds } from '@/app/components/class/class-needs'
import { ClassSummary } from '@/app/components/class/class-summary'
import { ClassTable } from '@/app/components/class/class-table'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'

import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { getClassList } from '@/lib/services/get-class-list'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ClassList'))('title') }
}

type ClassPageProps = { readonly params: Promise<{ readonly course: string }> }

export default async function ClassPage({ params }: ClassPageProps) {
  const [{ course: slug }, actor, t] = await Promise.all([params, requireActor(), getTranslations('ClassList')])
  const view = await forPage(getClassList(actor, slug))
  const count = view.students.length
  return (
    <div className={page['page']}>
      <PageHead kicker={view.course.title} title={t('title')} lead={t('lead', { count })} />
      {count === 0 && <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
      <ClassNeeds view={view} />
      {count > 0 && <ClassTable view={view} />}
      {count > 0 && <ClassSummary view={view} />}
    </div>
  )
}
