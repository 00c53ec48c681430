'use client'

/** Publishing: what changed in the author's words, then what the server made of it. */
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useTranslations } from '@/app/i18n/use-translations'
import type { ActionResult } from '@/lib/contracts/action-result'
import type { PublishDraftResult } from '@/lib/contracts/authoring/publish-views'
import { PublishOutcome } from './publish-outcome'
import styles from './review.module.css'
import { publishDraft } from './review-actions'
import { useSaving } from './saving-context'

/** Closed it still says what came of it: the outcome stays in sight while what it names is mended. */
export function PublishForm({ isOpen }: { readonly isOpen: boolean }) {
  const t = useTranslations('StudioReview')
  const { draftId, saveNow, savedNow, moved, meet } = useSaving()
  const { refresh } = useRouter()
  const [note, setNote] = useState('')
  const [isPending, startTransition] = useTransition()
  const [answer, setAnswer] = useState<ActionResult<PublishDraftResult> | null>(null)

  const publish = (over: number | null) => {
    if (isPending) return
    startTransition(async () => {
      setAnswer(null)
      if (!(await saveNow())) return
      const { revision } = savedNow()
      const sent = { draftId, revision, note, over }
      const result = await publishDraft(sent).catch(() => null)
      setAnswer(result ?? { ok: false, code: 'unavailable', messageKey: 'errors.unavailable', reference: null })
      if (result?.ok !== true) return
      if (result.value.kind === 'stale') meet(result.value.theirs)
      if (result.value.kind === 'closed') moved(result.value.state)
      if (result.value.kind === 'published') {
        moved('published')
        refresh()
      }
    })
  }
  return (
    <>
      {isOpen && (
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault()
            publish(null)
          }}
        >
          <label>
            {t('note')}
            <textarea value={note} maxLength={2_000} onChange={(event) => setNote(event.target.value)} />
          </label>
          <div className={styles['ways']}>
            <button type="submit" className={`${button['primary']} ${button['small']}`} aria-disabled={isPending}>
              {t('publish')}
            </button>
            <span role="status" className={styles['soft']}>
              {isPending ? t('proving') : t('provedFirst')}
            </span>
          </div>
        </form>
      )}
      <RequestAlert failure={answer?.ok === false ? answer.code : null} />
      {answer?.ok === true && <PublishOutcome result={answer.value} onPublishOver={publish} />}
    </>
  )
}
