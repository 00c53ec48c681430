/** The problem that shows a mistake best, for the whole room. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Board } from '@/app/components/analytics/misconceptions/board'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { readClassFilter } from '@/lib/contracts/analytics/class-filter'
import { getMisconception } from '@/lib/services/analytics/get-misconception'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Misconceptions'))('boardTitle') }
}

type BoardPageProps = {
  readonly params: Promise<{ readonly course: string; readonly objective: string; readonly mistake: string }>
}

/** Nothing here is about a student, so no name can come with it. */
export default async function BoardPage({ params }: BoardPageProps) {
  const [{ course: courseSlug, objective, mistake }, actor] = await Promise.all([params, requireActor()])
  const place = { courseSlug, objectiveId: objective, mistake }
  const view = await forPage(getMisconception(actor, { ...place, asked: readClassFilter({}), hideNames: true }))
  if (view.problem === null) notFound()
  return <Board view={view} problem={view.problem} />
}
