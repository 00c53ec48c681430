/** A question being written. */
import type { Metadata } from 'next'
import { StudioPage } from '@/app/components/studio/studio-page'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { getDraft } from '@/lib/services/authoring/get-draft'

type DraftPageProps = { readonly params: Promise<{ readonly draft: string }> }

async function load({ params }: DraftPageProps) {
  const [{ draft }, actor, t] = await Promise.all([params, requireActor(), getTranslations('Studio')])
  const view = await forPage(getDraft(actor, { draftId: draft }))
  return { view, title: view.title === '' ? t('untitled') : view.title }
}

export async function generateMetadata(props: DraftPageProps): Promise<Metadata> {
  return { title: (await load(props)).title }
}

export default async function DraftPage(props: DraftPageProps) {
  const { view } = await load(props)
  return <StudioPage draft={view} />
}
