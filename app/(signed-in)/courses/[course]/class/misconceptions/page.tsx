/** Which mistakes the class makes. */
import type { Metadata } from 'next'
import { MisconceptionsPage } from '@/app/components/analytics/misconceptions/misconceptions-page'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { areNamesHidden } from '@/app/require-names'
import { forPage } from '@/lib/boundary/page-actor'
import { type Query, readClassFilter } from '@/lib/contracts/analytics/class-filter'
import {
  firstMisconceptions,
  readMisconceptionOrder,
  readMisconceptionRows,
} from '@/lib/contracts/analytics/misconceptions'
import { getMisconceptions } from '@/lib/services/analytics/get-misconceptions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Misconceptions'))('title') }
}

type MisconceptionsProps = {
  readonly params: Promise<{ readonly course: string }>
  readonly searchParams: Promise<Query>
}

export default async function Misconceptions({ params, searchParams }: MisconceptionsProps) {
  const [{ course: courseSlug }, query, actor, hideNames] = await Promise.all([
    params,
    searchParams,
    requireActor(),
    areNamesHidden(),
  ])
  const asked = readClassFilter(query)
  const order = readMisconceptionOrder(query['order'])
  const rows = readMisconceptionRows(query['rows'])
  // Another order is known only once all are.
  const some = order === 'surest' && rows === 'first' ? { most: firstMisconceptions } : {}
  const view = await forPage(getMisconceptions(actor, { courseSlug, asked, hideNames, order, ...some }))
  return <MisconceptionsPage view={view} rows={rows} />
}
