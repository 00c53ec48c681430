/** One mistake at one objective. */
import type { Metadata } from 'next'
import { MisconceptionPage } from '@/app/components/analytics/misconceptions/misconception-page'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { areNamesHidden } from '@/app/require-names'
import { forPage } from '@/lib/boundary/page-actor'
import { type Query, readClassFilter } from '@/lib/contracts/analytics/class-filter'
import { getMisconception } from '@/lib/services/analytics/get-misconception'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Misconceptions'))('title') }
}

type MisconceptionProps = {
  readonly params: Promise<{ readonly course: string; readonly objective: string; readonly mistake: string }>
  readonly searchParams: Promise<Query>
}

export default async function Misconception({ params, searchParams }: MisconceptionProps) {
  const [{ course: courseSlug, objective, mistake }, query, actor, hideNames] = await Promise.all([
    params,
    searchParams,
    requireActor(),
    areNamesHidden(),
  ])
  const place = { courseSlug, objectiveId: objective, mistake }
  const asked = readClassFilter(query)
  return <MisconceptionPage view={await forPage(getMisconception(actor, { ...place, asked, hideNames }))} />
}
