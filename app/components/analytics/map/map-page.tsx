/** The page before class: what to know in three sentences, and what everybody knows of everything. */

import { ClassFilterForm } from '@/app/components/analytics/class-filter-form'
import { ClassTabs } from '@/app/components/analytics/class-tabs'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getTranslations } from '@/app/i18n/get-translations'
import type { MasteryMapView } from '@/lib/contracts/analytics/mastery-map'
import type { MisconceptionsView } from '@/lib/contracts/analytics/misconceptions'
import type { NeedsView } from '@/lib/contracts/analytics/needs'
import { BeforeClass } from './before-class'
import { EmptyMap } from './empty-map'
import { MapWays } from './map-ways'
import { MasteryMap } from './mastery-map'
import { NameBox } from './name-box'
import { TopMisconception } from './top-misconception'
import { TopNeed } from './top-need'

type MapPageProps = {
  readonly view: MasteryMapView
  readonly mistakes: MisconceptionsView
  readonly needs: NeedsView
}

export async function MapPage({ view, mistakes, needs }: MapPageProps) {
  const t = await getTranslations('MasteryMap')
  const { course, filtering, enrolledCount, objectives, rows, order } = view
  const isEmpty = enrolledCount === 0 || objectives.length === 0
  return (
    <div className={page['page']}>
      <PageHead kicker={course.title} title={t('title')} lead={t('lead', { count: enrolledCount })} />
      <ClassTabs course={course} current="map" filter={filtering.filter} />
      {isEmpty ? (
        <EmptyMap view={view} />
      ) : (
        <>
          <BeforeClass view={view}>
            <TopMisconception view={mistakes} />
            <TopNeed view={needs} />
          </BeforeClass>
          <ClassFilterForm filtering={filtering} keep={{ by: order.by, way: order.way }}>
            <NameBox search={order.search} />
          </ClassFilterForm>
          {rows.length === 0 ? <EmptyMap view={view} /> : <MasteryMap view={view} />}
          <MapWays view={view} />
        </>
      )}
    </div>
  )
}
