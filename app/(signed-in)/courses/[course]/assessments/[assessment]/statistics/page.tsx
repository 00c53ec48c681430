/** The statistics of an assessment. */
import type { Metadata } from 'next'
import { cache } from 'react'
import { QuizStatisticsPage } from '@/app/components/analytics/quiz-statistics/quiz-statistics-page'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { areNamesHidden } from '@/app/require-names'
import { forPage } from '@/lib/boundary/page-actor'
import { readAttemptChoice } from '@/lib/contracts/analytics/attempt-choice'
import { type Query, readClassFilter } from '@/lib/contracts/analytics/class-filter'
import { getQuizStatistics } from '@/lib/services/analytics/get-quiz-statistics'

type PageProps = {
  readonly params: Promise<{ readonly course: string; readonly assessment: string }>
  readonly searchParams: Promise<Query>
}

/** Once for the title and the page. */
const load = cache(async (params: PageProps['params'], searchParams: PageProps['searchParams']) => {
  const [{ course, assessment }, query, actor, hideNames] = await Promise.all([
    params,
    searchParams,
    requireActor(),
    areNamesHidden(),
  ])
  const asked = { choice: readAttemptChoice(query['attempts']), filter: readClassFilter(query), hideNames }
  return forPage(getQuizStatistics(actor, { courseSlug: course, assessmentId: assessment, ...asked }))
})

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const [t, { assessment }] = await Promise.all([getTranslations('QuizStatistics'), load(params, searchParams)])
  return { title: t('title', { title: assessment.title }) }
}

export default async function Page({ params, searchParams }: PageProps) {
  return <QuizStatisticsPage view={await load(params, searchParams)} />
}
