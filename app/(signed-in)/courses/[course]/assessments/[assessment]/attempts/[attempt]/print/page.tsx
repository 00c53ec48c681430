/** A student's own questions on paper, with a sheet for the answers. */
import type { Metadata } from 'next'
import { PrintPage } from '@/app/components/attempt/print/print-page'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { getAttempt } from '@/lib/services/get-attempt'

type PrintPageProps = {
  readonly params: Promise<{ readonly course: string; readonly assessment: string; readonly attempt: string }>
}

async function load({ params }: PrintPageProps) {
  const [{ course, assessment, attempt }, actor] = await Promise.all([params, requireActor()])
  return forPage(getAttempt(actor, { courseSlug: course, assessmentId: assessment, attemptId: attempt }))
}

export async function generateMetadata(props: PrintPageProps): Promise<Metadata> {
  return { title: (await load(props)).assessment.title }
}

export default async function Page(props: PrintPageProps) {
  return <PrintPage view={await load(props)} />
}
