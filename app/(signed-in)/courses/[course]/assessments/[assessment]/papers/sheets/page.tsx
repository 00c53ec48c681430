/** Papers for a room, ready to print. */
import type { Metadata } from 'next'
import { PaperSheets } from '@/app/components/papers/paper-sheets'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { paperChoiceSchema } from '@/lib/contracts/paper-requests'
import { getPaperSheets } from '@/lib/services/get-paper-sheets'

type PageProps = {
  readonly params: Promise<{ readonly course: string; readonly assessment: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Papers'))('sheetsTitle') }
}

export default async function Page({ params, searchParams }: PageProps) {
  const [{ course, assessment }, asked, actor] = await Promise.all([params, searchParams, requireActor()])
  const choice = paperChoiceSchema.parse(asked)
  const view = await forPage(getPaperSheets(actor, { courseSlug: course, assessmentId: assessment, choice }))
  return <PaperSheets view={view} />
}
