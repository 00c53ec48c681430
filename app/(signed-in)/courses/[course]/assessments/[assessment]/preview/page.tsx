/** An assessment as a student might be given it; the seed in the address says which. */
import type { Metadata } from 'next'
import { AssessmentPreview } from '@/app/components/assessment-preview/assessment-preview'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'

import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { getAssessmentPreview } from '@/lib/services/get-assessment-preview'
import { getClassFairness } from '@/lib/services/get-class-fairness'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Preview'))('title') }
}

type PreviewProps = {
  readonly params: Promise<{ readonly course: string; readonly assessment: string }>
  readonly searchParams: Promise<{ readonly seed?: string | string[] }>
}

export default async function Preview({ params, searchParams }: PreviewProps) {
  const [{ course, assessment }, { seed: text }, actor] = await Promise.all([params, searchParams, requireActor()])
  const seed = typeof text === 'string' && /^\d{1,6}$/.test(text) ? Number(text) : 1
  const asked = { courseSlug: course, assessmentId: assessment }
  const view = await forPage(getAssessmentPreview(actor, { ...asked, seed }))
  return (
    <div className={`${page['page']} ${page['narrow']}`}>
      <AssessmentPreview view={view} nextSeed={(seed + 1) % 1_000_000} fairness={getClassFairness(actor, asked)} />
    </div>
  )
}
