/** Regrading an assessment. */
import type { Metadata } from 'next'
import { RegradePage } from '@/app/components/regrade/regrade-page'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { getRegrade } from '@/lib/services/get-regrade'

type PageProps = {
  readonly params: Promise<{ readonly course: string; readonly assessment: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

async function load({ params, searchParams }: PageProps) {
  const [{ course, assessment }, { accept }, actor] = await Promise.all([params, searchParams, requireActor()])
  const argued = typeof accept === 'string' ? accept : undefined
  return forPage(getRegrade(actor, { courseSlug: course, assessmentId: assessment, argued }))
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  return { title: (await load(props)).assessment.title }
}

export default async function Page(props: PageProps) {
  return <RegradePage view={await load(props)} />
}
