/** The page before class. */
import type { Metadata } from 'next'
import { MapPage } from '@/app/components/analytics/map/map-page'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { areNamesHidden } from '@/app/require-names'
import { forPage } from '@/lib/boundary/page-actor'
import { type Query, readClassFilter } from '@/lib/contracts/analytics/class-filter'
import { mapOrderSchema } from '@/lib/contracts/analytics/mastery-map'
import { getMasteryMap } from '@/lib/services/analytics/get-mastery-map'
import { getMisconceptions } from '@/lib/services/analytics/get-misconceptions'
import { getNeeds } from '@/lib/services/analytics/get-needs'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('MasteryMap'))('title') }
}

type ClassPageProps = {
  readonly params: Promise<{ readonly course: string }>
  readonly searchParams: Promise<Query>
}

export default async function ClassPage({ params, searchParams }: ClassPageProps) {
  const [{ course: courseSlug }, query, actor, hideNames] = await Promise.all([
    params,
    searchParams,
    requireActor(),
    areNamesHidden(),
  ])
  const asked = { courseSlug, asked: readClassFilter(query), hideNames }
  const [view, mistakes, needs] = await forPage(
    Promise.all([
      getMasteryMap(actor, { ...asked, order: mapOrderSchema.parse(query) }),
      getMisconceptions(actor, { ...asked, order: 'surest', most: 1 }),
      getNeeds(actor, asked),
    ]),
  )
  return <MapPage view={view} mistakes={mistakes} needs={needs} />
}
