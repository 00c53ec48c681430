/** The end of a placement, or of a test on one objective. */
import type { Metadata } from 'next'
import { Finding } from '@/app/components/practice/finding'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'

import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { getFinding } from '@/lib/services/get-finding'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Finding'))('title') }
}

type FoundPageProps = { readonly params: Promise<{ readonly course: string }> }

export default async function FoundPage({ params }: FoundPageProps) {
  const { course } = await params
  const actor = await requireActor()
  const view = await forPage(getFinding(actor, course))
  return (
    <div className={`${page['page']} ${page['narrow']}`}>
      <Finding view={view} />
    </div>
  )
}
