/** The page before class: what to know in three sentences, and what everybody knows of everything. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClassFilterForm } from '@/app/components/analytics/class-filter-form'
import { ClassTabs } from '@/app/components/analytics/class-tabs'
import { BeforeClass } from '@/app/components/analytics/map/before-class'
import { EmptyMap } from '@/app/components/analytics/map/empty-map'
import { MapWays } from '@/app/components/analytics/map/map-ways'
import { MasteryMap } from '@/app/components/analytics/map/mastery-map'
import { NameBox } from '@/app/components/analytics/map/name-box'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { requireActor } from '@/app/require-actor'
import { areNamesHidden } from '@/app/require-names'
import { forPage } from '@/lib/boundary/page-actor'
import { type Query, readClassFilter } from '@/lib/contracts/analytics/class-filter'
import { mapOrderSchema } from '@/lib/contracts/analytics/mastery-map'
import { getMasteryMap } from '@/lib/services/analytics/get-mastery-map'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('MasteryMap'))('title') }
}

type ClassPageProps = {
  readonly params: Promise<{ readonly course: string }>
  readonly searchParams: Promise<Query>
}

export default async function ClassPage({ params, searchParams }: ClassPageProps) {
  const [{ course: courseSlug }, query, actor, hideNames, t] = await Promise.all([
    params,
    searchParams,
    requireActor(),
    areNamesHidden(),
    getTranslations('MasteryMap'),
  ])
  const order = mapOrderSchema.parse(query)
  const view = await forPage(getMasteryMap(actor, { courseSlug, asked: readClassFilter(query), order, hideNames }))
  const { course, filtering, enrolledCount, objectives } = view
  const isEmpty = enrolledCount === 0 || objectives.length === 0
  return (
    <div className={page['page']}>
      <PageHead kicker={course.title} title={t('title')} lead={t('lead', { count: enrolledCount })} />
      <ClassTabs course={course} current="map" filter={filtering.filter} />
      {isEmpty && <EmptyMap view={view} />}
      {!isEmpty && <BeforeClass view={view} />}
      {!isEmpty && (
        <ClassFilterForm filtering={filtering} keep={{ by: order.by, way: order.way }}>
          <NameBox search={order.search} />
        </ClassFilterForm>
      )}
      {!isEmpty && (view.rows.length === 0 ? <EmptyMap view={view} /> : <MasteryMap view={view} />)}
      {!isEmpty && <MapWays view={view} />}
    </div>
  )
}
