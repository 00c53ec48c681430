/** Who could use a person. */
import type { Metadata } from 'next'
import { NeedsPage } from '@/app/components/analytics/needs/needs-page'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { areNamesHidden } from '@/app/require-names'
import { forPage } from '@/lib/boundary/page-actor'
import { type Query, readClassFilter } from '@/lib/contracts/analytics/class-filter'
import { getNeeds } from '@/lib/services/analytics/get-needs'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Needs'))('title') }
}

type NeedsProps = {
  readonly params: Promise<{ readonly course: string }>
  readonly searchParams: Promise<Query>
}

export default async function Needs({ params, searchParams }: NeedsProps) {
  const [{ course: courseSlug }, query, actor, hideNames] = await Promise.all([
    params,
    searchParams,
    requireActor(),
    areNamesHidden(),
  ])
  const asked = readClassFilter(query)
  return <NeedsPage view={await forPage(getNeeds(actor, { courseSlug, asked, hideNames }))} />
}
