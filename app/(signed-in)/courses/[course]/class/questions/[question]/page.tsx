/** One question of practice. */
import type { Metadata } from 'next'
import { cache } from 'react'
import { QuestionPage } from '@/app/components/analytics/questions/question-page'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { type Query, readClassFilter } from '@/lib/contracts/analytics/class-filter'
import { getQuestionStatistics } from '@/lib/services/analytics/get-question-statistics'

type PageProps = {
  readonly params: Promise<{ readonly course: string; readonly question: string }>
  readonly searchParams: Promise<Query>
}

/** Once for the title and the page. */
const load = cache(async (params: PageProps['params'], searchParams: PageProps['searchParams']) => {
  const [{ course, question }, query, actor] = await Promise.all([params, searchParams, requireActor()])
  const asked = { courseSlug: course, questionId: decodeURIComponent(question), filter: readClassFilter(query) }
  return forPage(getQuestionStatistics(actor, asked))
})

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  return { title: (await load(params, searchParams)).question.title }
}

export default async function Page({ params, searchParams }: PageProps) {
  return <QuestionPage view={await load(params, searchParams)} />
}
