'use client'

/** The text line by line with what colleagues say about it: a line is pressed to say something, and words move with their lines. */
import { useState } from 'react'
import { useStudio } from '@/app/components/studio/studio-context'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useTranslations } from '@/app/i18n/use-translations'
import { placeComment } from '@/lib/authoring/comment-place'
import { CommentForm } from './comment-form'
import { CommentThread } from './comment-thread'
import styles from './comments.module.css'
import { ReviewEvents } from './review-events'
import { useReview } from './use-review'

export function CommentsPanel() {
  const t = useTranslations('StudioReview')
  const { source } = useStudio()
  const { comments, events, failure, say, resolve } = useReview()
  const [open, setOpen] = useState<number | null>(null)
  const [showsResolved, setShowsResolved] = useState(false)
  const shown = comments.filter(({ isResolved }) => showsResolved || !isResolved)
  const placed = shown.map((comment) => ({ comment, place: placeComment(source, comment) }))
  const lost = placed.flatMap(({ comment, place }) => (place.kind === 'gone' ? [comment] : []))
  const onLine = (line: number) => placed.filter(({ place }) => place.kind !== 'gone' && place.line === line)
  const resolved = comments.filter(({ isResolved }) => isResolved).length
  const act = { onSay: say, onResolve: resolve }
  return (
    <section className={styles['panel']} aria-label={t('comments')}>
      <ReviewEvents events={events} />
      <p className={styles['soft']}>
        {t('commentCount', { open: comments.length - resolved, resolved })}{' '}
        {resolved > 0 && (
          <button type="button" className={styles['text']} onClick={() => setShowsResolved(!showsResolved)}>
            {t(showsResolved ? 'hideResolved' : 'showResolved')}
          </button>
        )}
      </p>
      <RequestAlert failure={failure} />
      {lost.length > 0 && <p>{t('goneTitle')}</p>}
      {lost.map((comment) => (
        <CommentThread key={comment.id} comment={comment} place="gone" {...act} />
      ))}
      <ol className={styles['lines']}>
        {numbered(source).map(({ line, text }) => (
          <li key={line}>
            <button
              type="button"
              className={styles['line']}
              aria-expanded={open === line}
              aria-label={t('commentOn', { line })}
              onClick={() => setOpen(open === line ? null : line)}
            >
              {line}
            </button>
            <code>{text}</code>
            {onLine(line).map(({ comment, place }) => (
              <CommentThread key={comment.id} comment={comment} place={place.kind} {...act} />
            ))}
            {open === line && <CommentForm line={line} onSay={say} onDone={() => setOpen(null)} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

function numbered(source: string) {
  return source
    .replace(/\n$/, '')
    .split('\n')
    .map((text, place) => ({ line: place + 1, text }))
}
