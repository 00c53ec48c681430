'use client'

/** Where the editor stands: saved when, or what is in the way; and showing it to students. */
import { useFormatter } from 'next-intl'
import { useState, useTransition } from 'react'
import { askToPublish, askToUnpublish } from '@/app/components/assessments/actions'
import button from '@/app/components/ui/button.module.css'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useTranslations } from '@/app/i18n/use-translations'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import styles from './editor.module.css'
import { useEditor } from './editor-context'
import { StaleChoice } from './stale-choice'

type Answer = 'published' | 'unpublished' | 'refused' | 'hasAttempts' | 'failed' | 'archived' | 'stale'
type Answered = { readonly answer: Answer; readonly of: AssessmentDefinition }

export function SaveLine({ timeZone, attemptCount }: { readonly timeZone: string; readonly attemptCount: number }) {
  const t = useTranslations('Editor')
  const { courseId, assessmentId, isPublished, definition, state, saveNow, revisionNow } = useEditor()
  const isReady = useIsReady()
  const [isPending, startTransition] = useTransition()
  const [answered, setAnswered] = useState<Answered | null>(null)
  // What was said of it is said no more once it is changed.
  const answer = answered?.of === definition ? answered.answer : null
  const setAnswer = (next: Answer | null) => setAnswered(next === null ? null : { answer: next, of: definition })
  const key = { courseId, assessmentId }

  const publish = () => {
    if (isPending) return
    startTransition(async () => {
      if (!(await saveNow())) return setAnswer(null)
      const result = await askToPublish({ ...key, revision: revisionNow() }).catch(() => null)
      setAnswer(result?.ok === true ? result.value.kind : 'failed')
    })
  }
  const unpublish = () => {
    if (isPending) return
    startTransition(async () => {
      const result = await askToUnpublish(key).catch(() => null)
      if (result?.ok !== true) return setAnswer('failed')
      setAnswer(result.value.kind === 'unpublished' ? 'unpublished' : 'hasAttempts')
    })
  }
  return (
    <section className={styles['save']} aria-label={t('saveLabel')}>
      <p role="status" className={styles['saved']}>
        <SavedWords timeZone={timeZone} />
      </p>
      {(state.kind === 'failed' || state.kind === 'signed-out') && (
        <button type="button" className={styles['text']} onClick={saveNow}>
          {t('saveAgain')}
        </button>
      )}
      {isPublished && (
        <button type="button" className={button['primary']} disabled={!isReady} onClick={saveNow}>
          {t('saveChanges')}
        </button>
      )}
      {isPublished && attemptCount === 0 && (
        <button
          type="button"
          className={button['quiet']}
          disabled={!isReady}
          aria-disabled={isPending}
          onClick={unpublish}
        >
          {t('unpublish')}
        </button>
      )}
      {!isPublished && (
        <button
          type="button"
          className={button['primary']}
          disabled={!isReady}
          aria-disabled={isPending}
          onClick={publish}
        >
          {t('publish')}
        </button>
      )}
      <p role="alert" className={answer === null || answer === 'published' ? styles['answer'] : styles['expected']}>
        {answer !== null && t(`answer.${answer}`)}
      </p>
      {state.kind === 'stale' && <StaleChoice stale={state} timeZone={timeZone} />}
    </section>
  )
}

function SavedWords({ timeZone }: { readonly timeZone: string }) {
  const t = useTranslations('Editor')
  const format = useFormatter()
  const { state, isPublished } = useEditor()
  if (state.kind === 'refused') return t('save.refused', { words: state.findings.map(({ words }) => words).join(' ') })
  if (state.kind !== 'saved')
    return t(`save.${state.kind === 'unsaved' && isPublished ? 'unsavedPublished' : state.kind}`)
  if (state.at === null) return t('save.savedBefore')
  return t('save.saved', { at: format.dateTime(new Date(state.at), 'moment', { timeZone }) })
}
