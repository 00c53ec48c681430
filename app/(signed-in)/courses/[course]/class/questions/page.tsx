/** Questions of practice: how hard, how telling. */
import type { Metadata } from 'next'
import { QuestionList } from '@/app/components/analytics/questions/question-list'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { type Query, readClassFilter } from '@/lib/contracts/analytics/class-filter'
import { listQuestionStatistics } from '@/lib/services/analytics/list-question-statistics'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('QuestionStatistics'))('title') }
}

type PageProps = { readonly params: Promise<{ readonly course: string }>; readonly searchParams: Promise<Query> }

export default async function Page({ params, searchParams }: PageProps) {
  const [{ course }, query, actor] = await Promise.all([params, searchParams, requireActor()])
  const asked = { courseSlug: course, filter: readClassFilter(query) }
  return <QuestionList view={await forPage(listQuestionStatistics(actor, asked))} />
}
