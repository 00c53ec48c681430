/** Setting an assessment down. */
import type { Metadata } from 'next'
import { AssessmentEditor } from '@/app/components/assessment-editor/assessment-editor'
import page from '@/app/components/ui/page.module.css'

import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { getAssessmentEditor } from '@/lib/services/get-assessment-editor'
import { getClassFairness } from '@/lib/services/get-class-fairness'

type EditPageProps = { readonly params: Promise<{ readonly course: string; readonly assessment: string }> }

async function load({ params }: EditPageProps) {
  const [{ course, assessment }, actor] = await Promise.all([params, requireActor()])
  const asked = { courseSlug: course, assessmentId: assessment }
  return { actor, asked, view: await forPage(getAssessmentEditor(actor, asked)) }
}

export async function generateMetadata(props: EditPageProps): Promise<Metadata> {
  return { title: (await load(props)).view.assessment.definition.title }
}

export default async function EditPage(props: EditPageProps) {
  const { actor, asked, view } = await load(props)
  return (
    <div className={page['page']}>
      <AssessmentEditor view={view} now={Date.now()} fairness={getClassFairness(actor, asked)} />
    </div>
  )
}
