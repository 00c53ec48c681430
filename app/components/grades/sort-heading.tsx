/** A heading that sorts by its column, the other way when it does already. */
import Link from 'next/link'
import type { ReactNode } from 'react'
import table from '@/app/components/ui/data-table.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { GradebookOrder } from '@/lib/contracts/gradebook-requests'

type SortHeadingProps = {
  readonly order: GradebookOrder
  readonly by: string
  readonly title: string
  readonly isNumber?: true
  readonly children?: ReactNode
}

export async function SortHeading({ order, by, title, isNumber, children }: SortHeadingProps) {
  const t = await getTranslations('Grades')
  const isSorted = order.by === by
  const query = new URLSearchParams({ ...order, by, way: isSorted && order.way === 'up' ? 'down' : 'up' })
  const sorting = order.way === 'up' ? 'ascending' : 'descending'
  return (
    <th
      scope="col"
      aria-sort={isSorted ? sorting : 'none'}
      className={isNumber ? `${table['number']} ${table['wrapped']}` : undefined}
    >
      <Link href={`?${query}`} prefetch={false} aria-label={t('sortBy', { column: title })}>
        {title}
        {isSorted && <span aria-hidden="true">{order.way === 'up' ? ' ↑' : ' ↓'}</span>}
      </Link>
      {children}
    </th>
  )
}
