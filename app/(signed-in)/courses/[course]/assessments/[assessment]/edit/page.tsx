/** Setting an assessment down. */
import type { Metadata } from 'next'
import { AssessmentEditor } from '@/app/components/assessment-editor/assessment-editor'
import page from '@/app/components/ui/page.module.css'

import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { getAssessmentEditor } from '@/lib/services/get-assessment-editor'

type EditPageProps = { readonly params: Promise<{ readonly course: string; readonly assessment: string }> }

async function load({ params }: EditPageProps) {
  const [{ course, assessment }, actor] = await Promise.all([params, requireActor()])
  return forPage(getAssessmentEditor(actor, { courseSlug: course, assessmentId: assessment }))
}

export async function generateMetadata(props: EditPageProps): Promise<Metadata> {
  return { title: (await load(props)).assessment.definition.title }
}

export default async function EditPage(props: EditPageProps) {
  const view = await load(props)
  return (
    <div className={page['page']}>
      <AssessmentEditor view={view} now={Date.now()} />
    </div>
  )
}
