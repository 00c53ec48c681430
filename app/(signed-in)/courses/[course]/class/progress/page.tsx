/** The course over time. */
import type { Metadata } from 'next'
import { ClassProgressPage } from '@/app/components/analytics/progress/class-progress-page'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { type Query, readClassFilter } from '@/lib/contracts/analytics/class-filter'
import { readWeeksAhead } from '@/lib/contracts/analytics/class-progress'
import { getClassProgress } from '@/lib/services/analytics/get-class-progress'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ClassProgress'))('title') }
}

type ClassProgressProps = {
  readonly params: Promise<{ readonly course: string }>
  readonly searchParams: Promise<Query>
}

export default async function ClassProgress({ params, searchParams }: ClassProgressProps) {
  const [{ course: courseSlug }, query, actor] = await Promise.all([params, searchParams, requireActor()])
  const asked = readClassFilter(query)
  const weeksAhead = readWeeksAhead(query['ahead'])
  return <ClassProgressPage view={await forPage(getClassProgress(actor, { courseSlug, asked, weeksAhead }))} />
}
