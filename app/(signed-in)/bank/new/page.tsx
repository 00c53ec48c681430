/** A new question: what to begin it from. */
import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { StartCopy } from '@/app/components/studio/start/start-copy'
import { StartExamples } from '@/app/components/studio/start/start-examples'
import { StartForm } from '@/app/components/studio/start/start-form'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getMessages } from '@/app/i18n/get-messages'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { levelSchema } from '@/lib/contracts/authoring/start-requests'
import { getStartChoices } from '@/lib/services/authoring/get-start-choices'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('StudioStart'))('title') }
}

type NewPageProps = {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export default async function NewQuestionPage({ searchParams }: NewPageProps) {
  const [actor, t, messages, asked] = await Promise.all([
    requireActor(),
    getTranslations('StudioStart'),
    getMessages(),
    searchParams,
  ])
  const { lessons, examples, questions } = await forPage(getStartChoices(actor))
  const { StudioStart, errors } = messages
  const text = (key: string) => (typeof asked[key] === 'string' ? asked[key] : '')
  const level = levelSchema.parse({ kind: text('kind'), difficulty: text('difficulty') })
  return (
    <div className={page['page']}>
      <PageHead title={t('title')} lead={t('lead')} />
      <NextIntlClientProvider messages={{ StudioStart, errors }}>
        <StartForm lessons={lessons} lesson={text('lesson')} objective={text('objective')} level={level} />
        <StartCopy questions={questions} sought={text('copy')} />
      </NextIntlClientProvider>
      <StartExamples lessons={lessons} examples={examples} messages={{ StudioStart, errors }} />
    </div>
  )
}
