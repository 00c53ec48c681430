/** The page on which a question is written: its words from the server, all else in the browser. */
import { NextIntlClientProvider } from 'next-intl'
import { Suspense } from 'react'
import { getMessages } from '@/app/i18n/get-messages'
import { getTranslations } from '@/app/i18n/get-translations'
import type { DraftView } from '@/lib/contracts/authoring/draft-views'
import { QuestionRecord } from './record/question-record'
import { ReviewBar } from './review/review-bar'
import { SavingProvider } from './review/saving-context'
import { StaleChoice } from './review/stale-choice'
import styles from './studio.module.css'
import { StudioProvider } from './studio-context'
import { StudioHead } from './studio-head'
import { StudioParts } from './studio-parts'
import { BenchProvider } from './worker/bench-context'

/** Of the words, what the panels say in the browser. */
const namespaces = [
  ...(['Studio', 'StudioForm', 'StudioYaml', 'StudioBench', 'StudioProposals', 'StudioReview'] as const),
  ...(['Proof', 'Answer', 'Markdown', 'errors'] as const),
] as const

export async function StudioPage({ draft }: { readonly draft: DraftView }) {
  const [messages, t] = await Promise.all([getMessages(), getTranslations('Studio')])
  const words = Object.fromEntries(namespaces.map((name) => [name, messages[name]]))
  const record = draft.questionId !== null && (
    <Suspense fallback={<p role="status">{t('counting')}</p>}>
      <QuestionRecord questionId={draft.questionId} />
    </Suspense>
  )
  return (
    <NextIntlClientProvider messages={words}>
      <StudioProvider
        written={{ source: draft.source, ownMistakes: draft.ownMistakes }}
        surroundings={draft.surroundings}
        canEdit={draft.canEdit}
      >
        <SavingProvider draft={draft}>
          <div className={styles['page']}>
            <StudioHead />
            <StaleChoice />
            <ReviewBar />
            <BenchProvider>
              <StudioParts record={record === false ? null : record} />
            </BenchProvider>
          </div>
        </SavingProvider>
      </StudioProvider>
    </NextIntlClientProvider>
  )
}
