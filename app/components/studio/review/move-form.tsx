'use client'

/** Into review with a word to whoever reads it, or back to its author with a reason. */
import { useState } from 'react'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import { MoveWords } from './move-words'
import styles from './review.module.css'
import { returnDraft, submitDraft } from './review-actions'
import { useMove } from './use-move'

type MoveFormProps = { readonly step: 'submit' | 'giveBack'; readonly onDone: () => void }

export function MoveForm({ step, onDone }: MoveFormProps) {
  const t = useTranslations('StudioReview')
  const [words, setWords] = useState('')
  const { send, isPending, problem } = useMove(step === 'submit' ? submitDraft : returnDraft)
  const isMissing = step === 'giveBack' && words.trim() === ''
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isMissing) send(step === 'submit' ? { message: words } : { reason: words }, onDone)
      }}
    >
      <label>
        {t(`words.${step}`)}
        <textarea value={words} maxLength={2_000} onChange={(event) => setWords(event.target.value)} />
      </label>
      <div className={styles['ways']}>
        <button
          type="submit"
          className={`${button['primary']} ${button['small']}`}
          disabled={isMissing}
          aria-disabled={isPending}
        >
          {t(`send.${step}`)}
        </button>
        {isMissing && <span className={styles['soft']}>{t('reasonNeeded')}</span>}
      </div>
      <MoveWords problem={problem} />
    </form>
  )
}
