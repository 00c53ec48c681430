/** The versions of a question; `?from=1&to=2` compares two of them. */
import type { Metadata } from 'next'
import { VersionsPage } from '@/app/components/studio/versions/versions-page'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { compareVersions } from '@/lib/services/authoring/compare-versions'
import { listVersions } from '@/lib/services/authoring/list-versions'

type PageProps = {
  readonly params: Promise<{ readonly question: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('StudioVersions'))('title') }
}

export default async function QuestionVersionsPage({ params, searchParams }: PageProps) {
  const [{ question: questionId }, { from, to }, actor] = await Promise.all([params, searchParams, requireActor()])
  const view = await forPage(listVersions(actor, questionId))
  const known = (text: unknown) => view.versions.find(({ version }) => String(version) === text)?.version
  const [older, newer] = [known(from), known(to)]
  const isAsked = older !== undefined && newer !== undefined
  const comparison = isAsked ? await forPage(compareVersions(actor, { questionId, from: older, to: newer })) : null
  return <VersionsPage view={view} comparison={comparison} />
}
