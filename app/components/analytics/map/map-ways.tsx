/** Below the map: how to read it, and the way to its file. */

import button from '@/app/components/ui/button.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import { classFilterQuery } from '@/lib/contracts/analytics/class-filter'
import type { MasteryMapView } from '@/lib/contracts/analytics/mastery-map'
import { mapQuery } from './map-heading'
import { MapLegend } from './map-legend'
import styles from './map-summary.module.css'

export async function MapWays({ view }: { readonly view: MasteryMapView }) {
  const t = await getTranslations('MasteryMap')
  const { course, order, filtering } = view
  const query = new URLSearchParams({ ...classFilterQuery(filtering.filter), ...mapQuery(order) })
  return (
    <>
      <MapLegend view={view} />
      <p className={styles['ways']}>
        <a
          href={`/courses/${course.slug}/class/file?${query}`}
          className={`${button['quiet']} ${button['small']}`}
          download
        >
          {t('download')}
        </a>
      </p>
    </>
  )
}
