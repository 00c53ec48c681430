/** A heading that sorts the map by its column, the other way when it does already. */
import Link from 'next/link'
import { getTranslations } from '@/app/i18n/get-translations'
import { classFilterQuery } from '@/lib/contracts/analytics/class-filter'
import type { MapOrder, MasteryMapView } from '@/lib/contracts/analytics/mastery-map'

type MapHeadingProps = {
  readonly view: Pick<MasteryMapView, 'order' | 'filtering'>
  readonly by: string
  readonly title: string
  /** What the first press asks for: the least first, or the most. */
  readonly first: MapOrder['way']
}

export async function MapHeading({ view: { order, filtering }, by, title, first }: MapHeadingProps) {
  const t = await getTranslations('MasteryMap')
  const isSorted = order.by === by
  const other = order.way === 'up' ? 'down' : 'up'
  const way = isSorted ? other : first
  const sorting = order.way === 'up' ? 'ascending' : 'descending'
  const query = new URLSearchParams({ ...classFilterQuery(filtering.filter), ...mapQuery({ ...order, by, way }) })
  return (
    <th scope="col" aria-sort={isSorted ? sorting : 'none'}>
      <Link href={`?${query}`} prefetch={false} scroll={false} aria-label={t('sortBy', { column: title })}>
        {title}
        {isSorted && <span aria-hidden="true">{order.way === 'up' ? ' ↑' : ' ↓'}</span>}
      </Link>
    </th>
  )
}

/** The part of an address that asks for an order; a search for nothing is left out. */
export function mapQuery({ by, way, search }: MapOrder): Readonly<Record<string, string>> {
  return { by, way, ...(search === '' ? {} : { search }) }
}
