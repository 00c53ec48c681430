/** The page on which a question is written: its words from the server, all else in the browser. */
import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { DraftView } from '@/lib/contracts/authoring/draft-views'
import styles from './studio.module.css'
import { StudioProvider } from './studio-context'
import { StudioHead } from './studio-head'
import { StudioParts } from './studio-parts'

export async function StudioPage({ draft }: { readonly draft: DraftView }) {
  const messages = await getMessages()
  const { Studio, Answer, Markdown, errors } = messages
  return (
    <NextIntlClientProvider messages={{ Studio, Answer, Markdown, errors }}>
      <StudioProvider
        written={{ source: draft.source, ownMistakes: draft.ownMistakes }}
        surroundings={draft.surroundings}
        canEdit={draft.canEdit}
      >
        <div className={styles['page']}>
          <StudioHead state={draft.state} />
          <StudioParts />
        </div>
      </StudioProvider>
    </NextIntlClientProvider>
  )
}
