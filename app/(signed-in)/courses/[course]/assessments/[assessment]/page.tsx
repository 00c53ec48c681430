/** An assessment: for a student what holds and the way in, for an instructor what is set down. */
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { StartPage } from '@/app/components/attempt/start/start-page'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { getAssessmentStart } from '@/lib/services/get-assessment-start'
import { getCourse } from '@/lib/services/get-course'

type AssessmentPageProps = { readonly params: Promise<{ readonly course: string; readonly assessment: string }> }

async function load({ params }: AssessmentPageProps) {
  const [{ course: slug, assessment }, actor] = await Promise.all([params, requireActor()])
  const { course } = await forPage(getCourse(actor, slug))
  if (course.role === 'instructor') redirect(`/courses/${slug}/assessments/${assessment}/edit`)
  return forPage(getAssessmentStart(actor, { courseSlug: slug, assessmentId: assessment }))
}

export async function generateMetadata(props: AssessmentPageProps): Promise<Metadata> {
  return { title: (await load(props)).assessment.title }
}

export default async function Page(props: AssessmentPageProps) {
  return <StartPage view={await load(props)} />
}
