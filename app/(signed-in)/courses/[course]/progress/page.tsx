/** What a student's answers say about each objective, how sure that is, and the answers themselves. */
import type { Metadata } from 'next'
import Link from 'next/link'
import { PlanNotes } from '@/app/components/practice/plan-notes'
import { ObjectiveProgress } from '@/app/components/progress/objective-progress'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getTranslations } from '@/app/i18n/get-translations'

import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { getProgress } from '@/lib/services/get-progress'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Progress'))('title') }
}

type ProgressPageProps = { readonly params: Promise<{ readonly course: string }> }

export default async function ProgressPage({ params }: ProgressPageProps) {
  const [{ course: slug }, actor, t, level] = await Promise.all([
    params,
    requireActor(),
    getTranslations('Progress'),
    getTranslations('Level'),
  ])
  const { course, plan, objectives } = await forPage(getProgress(actor, slug))
  const titles = new Map(objectives.map(({ objectiveId, title }) => [objectiveId, title]))
  return (
    <div className={`${page['page']} ${page['narrow']}`}>
      <PageHead kicker={course.title} title={t('title')} lead={`${t('lead')} ${level('legend')}`} />
      <PlanNotes course={course} plan={plan} />
      {objectives.map((objective) => (
        <ObjectiveProgress key={objective.objectiveId} objective={objective} titles={titles} course={course} />
      ))}
      <p className={page['section']}>
        <Link href="/me/record">{t('record')}</Link>
      </p>
    </div>
  )
}
