'use client'

/** One word on a line: who said it, whether its line still reads as it did, and what can be done about it. */
import { useState } from 'react'
import { useStudio } from '@/app/components/studio/studio-context'
import { useTranslations } from '@/app/i18n/use-translations'
import type { CommentPlace } from '@/lib/authoring/comment-place'
import type { CommentView } from '@/lib/contracts/authoring/comment-views'
import { CommentForm } from './comment-form'
import styles from './comments.module.css'
import { useLocalTime } from './use-local-time'
import type { Say } from './use-review'

type CommentThreadProps = {
  readonly comment: CommentView
  readonly place: CommentPlace['kind']
  readonly onSay: Say
  readonly onResolve: (asked: { readonly commentId: string; readonly isResolved: boolean }) => void
}

export function CommentThread({ comment, place, onSay, onResolve }: CommentThreadProps) {
  const t = useTranslations('StudioReview')
  const time = useLocalTime()
  const { show } = useStudio()
  const [isAnswering, setIsAnswering] = useState(false)
  const { id, path, quoted, line, text, by, at, resolvedBy, isResolved } = comment
  return (
    <article className={isResolved ? styles['resolved'] : styles['comment']}>
      <p className={styles['soft']}>
        {by ?? t('commandLine')} · {time(at)}
        {isResolved && ` · ${t('resolvedBy', { name: resolvedBy ?? t('commandLine') })}`}
      </p>
      {place !== 'there' && (
        <p className={styles['soft']}>
          {t(place === 'gone' ? 'lineGone' : 'lineChanged')} <q>{quoted}</q>
        </p>
      )}
      <p className={styles['words']}>{text}</p>
      <div className={styles['ways']}>
        <button
          type="button"
          className={styles['text']}
          onClick={() => onResolve({ commentId: id, isResolved: !isResolved })}
        >
          {t(isResolved ? 'reopen' : 'resolve')}
        </button>
        <button
          type="button"
          className={styles['text']}
          aria-expanded={isAnswering}
          onClick={() => setIsAnswering(!isAnswering)}
        >
          {t('answer')}
        </button>
        {path !== '' && place !== 'gone' && (
          <button type="button" className={styles['text']} onClick={() => show(path)}>
            {t('goThere')}
          </button>
        )}
      </div>
      {isAnswering && (
        <CommentForm line={line} answered={{ path, quoted, line }} onSay={onSay} onDone={() => setIsAnswering(false)} />
      )}
    </article>
  )
}
