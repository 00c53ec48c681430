/** What is right on each paper, ready to print. For whoever marks them. */
import type { Metadata } from 'next'
import { PaperKeys } from '@/app/components/papers/paper-keys'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { paperChoiceSchema } from '@/lib/contracts/paper-requests'
import { getPaperKeys } from '@/lib/services/get-paper-keys'

type PageProps = {
  readonly params: Promise<{ readonly course: string; readonly assessment: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Papers'))('keysTitle') }
}

export default async function Page({ params, searchParams }: PageProps) {
  const [{ course, assessment }, asked, actor] = await Promise.all([params, searchParams, requireActor()])
  const choice = paperChoiceSchema.parse(asked)
  const view = await forPage(getPaperKeys(actor, { courseSlug: course, assessmentId: assessment, choice }))
  return <PaperKeys view={view} />
}
