/** An attempt: being taken, or over with what may be seen of it. */
import type { Metadata } from 'next'
import { AttemptPage } from '@/app/components/attempt/attempt-page'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { getAttempt } from '@/lib/services/get-attempt'

type AttemptPageProps = {
  readonly params: Promise<{ readonly course: string; readonly assessment: string; readonly attempt: string }>
}

async function load({ params }: AttemptPageProps) {
  const [{ course, assessment, attempt }, actor] = await Promise.all([params, requireActor()])
  return forPage(getAttempt(actor, { courseSlug: course, assessmentId: assessment, attemptId: attempt }))
}

export async function generateMetadata(props: AttemptPageProps): Promise<Metadata> {
  return { title: (await load(props)).assessment.title }
}

export default async function Page(props: AttemptPageProps) {
  return <AttemptPage view={await load(props)} />
}
