/** One problem, chosen and explained; it stays until it is answered and left. */
import type { Metadata } from 'next'
import { Practice } from '@/app/components/practice/practice'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'

import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { openPractice } from '@/lib/services/open-practice'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Practice'))('title') }
}

type PracticePageProps = { readonly params: Promise<{ readonly course: string }> }

export default async function PracticePage({ params }: PracticePageProps) {
  const { course } = await params
  const actor = await requireActor()
  const view = await forPage(openPractice(actor, course))
  return (
    <div className={page['page']}>
      <Practice view={view} />
    </div>
  )
}
