'use client'

/** A word about a line, or an answer to one. */
import { useState } from 'react'
import { useStudio } from '@/app/components/studio/studio-context'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import { anchorAt, type CommentAnchor } from '@/lib/authoring/comment-place'
import styles from './comments.module.css'
import type { Say } from './use-review'

type CommentFormProps = {
  readonly line: number
  /** Of the words that are answered; left out for new ones. */
  readonly answered?: CommentAnchor
  readonly onSay: Say
  readonly onDone: () => void
}

export function CommentForm({ line, answered, onSay, onDone }: CommentFormProps) {
  const t = useTranslations('StudioReview')
  const { source } = useStudio()
  const [text, setText] = useState('')
  const label = answered === undefined ? t('commentLabel', { line }) : t('answerLabel')
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() === '') return
        onSay(answered ?? anchorAt(source, line), text, onDone)
      }}
    >
      <label>
        {label}
        <textarea value={text} maxLength={4_000} onChange={(event) => setText(event.target.value)} />
      </label>
      <div className={styles['ways']}>
        <button type="submit" className={`${button['quiet']} ${button['small']}`} disabled={text.trim() === ''}>
          {t('say')}
        </button>
        <button type="button" className={styles['text']} onClick={onDone}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}
