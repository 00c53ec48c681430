/** Sections and assessments side by side. */
import type { Metadata } from 'next'
import { ComparePage } from '@/app/components/analytics/compare/compare-page'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import type { Query } from '@/lib/contracts/analytics/class-filter'
import { readCompareRequest } from '@/lib/contracts/analytics/compare-request'
import { getComparison } from '@/lib/services/analytics/get-comparison'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Compare'))('title') }
}

type PageProps = { readonly params: Promise<{ readonly course: string }>; readonly searchParams: Promise<Query> }

export default async function Page({ params, searchParams }: PageProps) {
  const [{ course }, query, actor] = await Promise.all([params, searchParams, requireActor()])
  const view = await forPage(getComparison(actor, { courseSlug: course, request: readCompareRequest(query) }))
  return <ComparePage view={view} />
}
