/** The assessments of a course: all of them for its instructor, what is to be done for a student. */
import type { Metadata } from 'next'
import { OwnAssessments } from '@/app/components/assessments/own-assessments'
import { TaughtAssessments } from '@/app/components/assessments/taught-assessments'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getTranslations } from '@/app/i18n/get-translations'

import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { listAssessments } from '@/lib/services/list-assessments'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Assessments'))('title') }
}

type AssessmentsPageProps = { readonly params: Promise<{ readonly course: string }> }

export default async function AssessmentsPage({ params }: AssessmentsPageProps) {
  const [{ course: slug }, actor, t] = await Promise.all([params, requireActor(), getTranslations('Assessments')])
  const view = await forPage(listAssessments(actor, slug))
  const { course } = view
  return (
    <div className={page['page']}>
      <PageHead kicker={course.title} title={t('title')} lead={t('zone', { zone: course.timeZone })} />
      {view.kind === 'teaching' ? <TaughtAssessments view={view} /> : <OwnAssessments view={view} />}
    </div>
  )
}
