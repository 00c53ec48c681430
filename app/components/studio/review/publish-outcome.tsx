'use client'

/** What came of publishing: the new version and what students keep, or what stands in its way, each with the place to mend it. */
import Link from 'next/link'
import { useStudio } from '@/app/components/studio/studio-context'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { PublishDraftResult } from '@/lib/contracts/authoring/publish-views'
import { PublishedWords } from './published-words'
import { RefusedWords } from './refused-words'
import styles from './review.module.css'
import { useSaving } from './saving-context'

type PublishOutcomeProps = { readonly result: PublishDraftResult; readonly onPublishOver: (version: number) => void }

export function PublishOutcome({ result, onPublishOver }: PublishOutcomeProps) {
  const t = useTranslations('StudioReview')
  const { source, surroundings } = useStudio()
  const { saved } = useSaving()
  switch (result.kind) {
    case 'published':
      return <PublishedWords {...result} />
    case 'refused':
      // What was refused is the text as it was sent: once that changes, the words are of something else.
      return source === saved.source ? <RefusedWords proof={result.proof} /> : null
    case 'faulty':
      return source === saved.source ? <FaultyWords diagnostics={result.diagnostics} /> : null
    case 'unchanged':
      return <p role="status">{t('unchanged', { version: result.version })}</p>
    case 'slow':
      return (
        <p role="alert" className={styles['stuck']}>
          {t('slow', { tried: result.tried, of: result.of })}
        </p>
      )
    case 'newer':
      return (
        <section role="alert" className={styles['result']}>
          <p>{t('newer', { version: result.version })}</p>
          <div className={styles['ways']}>
            <Link
              className={`${button['quiet']} ${button['small']}`}
              href={`/bank/${surroundings.ownId}/versions?from=${result.baseVersion ?? 1}&to=${result.version}`}
            >
              {t('seeNewer')}
            </Link>
            <button
              type="button"
              className={`${button['quiet']} ${button['small']}`}
              onClick={() => onPublishOver(result.version)}
            >
              {t('publishOver', { version: result.version })}
            </button>
          </div>
        </section>
      )
    case 'closed':
      return <p role="alert">{t('closed', { state: result.state })}</p>
    case 'stale':
      // The two texts are shown to choose from.
      return null
  }
}

type Diagnostics = Extract<PublishDraftResult, { readonly kind: 'faulty' }>['diagnostics']

function FaultyWords({ diagnostics }: { readonly diagnostics: Diagnostics }) {
  const t = useTranslations('StudioReview')
  const { show } = useStudio()
  return (
    <section role="alert" className={`${styles['result']} ${styles['bad']}`}>
      <h2>{t('faultyTitle')}</h2>
      <ul className={styles['findings']}>
        {diagnostics.map(({ path, message, from }) => (
          <li key={`${path} ${from} ${message}`}>
            {path !== '' && (
              <button type="button" className={styles['text']} onClick={() => show(path)}>
                {path}
              </button>
            )}{' '}
            {message}
          </li>
        ))}
      </ul>
    </section>
  )
}
