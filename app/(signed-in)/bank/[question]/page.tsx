/** A question of the bank: one variant of it, key and all, for any seed, and its record. */
import type { Metadata } from 'next'
import { parseSeed } from '@/app/components/bank/parse-seed'
import { VariantPage } from '@/app/components/bank/variant-page'
import page from '@/app/components/ui/page.module.css'

import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { getBankQuestion } from '@/lib/services/bank/get-bank-question'
import { previewVariant } from '@/lib/services/preview-variant'

type QuestionPageProps = {
  readonly params: Promise<{ readonly question: string }>
  readonly searchParams: Promise<{ readonly seed?: string | string[] }>
}

export async function generateMetadata({ params }: QuestionPageProps): Promise<Metadata> {
  return { title: (await params).question }
}

export default async function QuestionPage({ params, searchParams }: QuestionPageProps) {
  const [{ question }, { seed: asked }, actor] = await Promise.all([params, searchParams, requireActor()])
  const seed = parseSeed(asked)
  const [standing, preview] = await Promise.all([
    forPage(getBankQuestion(actor, { questionId: question })),
    forPage(previewVariant(actor, { questionId: question, seed: seed ?? 0 })),
  ])
  return (
    <div className={`${page['page']} ${page['narrow']}`}>
      <VariantPage standing={standing} preview={preview} seed={seed === null ? 'unreadable' : 'read'} />
    </div>
  )
}
