/** The page on which a question is written: its words from the server, all else in the browser. */
import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from '@/app/i18n/get-messages'
import type { DraftView } from '@/lib/contracts/authoring/draft-views'
import { ReviewBar } from './review/review-bar'
import { SaveLine } from './review/save-line'
import { SavingProvider } from './review/saving-context'
import { StaleChoice } from './review/stale-choice'
import styles from './studio.module.css'
import { StudioProvider } from './studio-context'
import { StudioHead } from './studio-head'
import { StudioParts } from './studio-parts'
import { BenchProvider } from './worker/bench-context'

export async function StudioPage({ draft }: { readonly draft: DraftView }) {
  const messages = await getMessages()
  const {
    Studio,
    StudioForm,
    StudioYaml,
    StudioBench,
    StudioProposals,
    StudioReview,
    Proof,
    Answer,
    Markdown,
    errors,
  } = messages
  const words = {
    Studio,
    StudioForm,
    StudioYaml,
    StudioBench,
    StudioProposals,
    StudioReview,
    Proof,
    Answer,
    Markdown,
    errors,
  }
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
            <SaveLine />
            <StaleChoice />
            <ReviewBar />
            <BenchProvider>
              <StudioParts />
            </BenchProvider>
          </div>
        </SavingProvider>
      </StudioProvider>
    </NextIntlClientProvider>
  )
}
