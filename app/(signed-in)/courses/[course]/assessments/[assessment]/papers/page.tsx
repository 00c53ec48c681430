/** Papers of an assessment for a room. */
import type { Metadata } from 'next'
import { PapersPage } from '@/app/components/papers/papers-page'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { getPapers } from '@/lib/services/get-papers'

type PageProps = { readonly params: Promise<{ readonly course: string; readonly assessment: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Papers'))('title') }
}

export default async function Page({ params }: PageProps) {
  const [{ course, assessment }, actor] = await Promise.all([params, requireActor()])
  return <PapersPage view={await forPage(getPapers(actor, { courseSlug: course, assessmentId: assessment }))} />
}
