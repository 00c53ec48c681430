/** Whether what the model and the students expect comes true. */
import type { Metadata } from 'next'
import { ModelPage } from '@/app/components/analytics/model/model-page'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { areNamesHidden } from '@/app/require-names'
import { forPage } from '@/lib/boundary/page-actor'
import { type Query, readClassFilter } from '@/lib/contracts/analytics/class-filter'
import { getModelReliability } from '@/lib/services/analytics/get-model-reliability'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ModelCheck'))('title') }
}

type PageProps = { readonly params: Promise<{ readonly course: string }>; readonly searchParams: Promise<Query> }

export default async function Page({ params, searchParams }: PageProps) {
  const [{ course }, query, actor, hideNames] = await Promise.all([
    params,
    searchParams,
    requireActor(),
    areNamesHidden(),
  ])
  const asked = { courseSlug: course, filter: readClassFilter(query), hideNames }
  return <ModelPage view={await forPage(getModelReliability(actor, asked))} />
}
