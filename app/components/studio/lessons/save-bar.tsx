'use client'

/** What is saved and what not, a word on what has changed, and the way back. */
import { useFormatter } from 'next-intl'
import { type FormEvent, useCallback, useEffect, useId, useState } from 'react'
import button from '@/app/components/ui/button.module.css'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useTranslations } from '@/app/i18n/use-translations'
import { longestLesson } from '@/lib/contracts/lessons/lesson-requests'
import { useLesson } from './lesson-context'
import styles from './lesson-studio.module.css'

export function SaveBar() {
  const t = useTranslations('StudioLessons')
  const id = useId()
  const isReady = useIsReady()
  const { isDirty, status, save, undo, redo, canUndo, canRedo, written } = useLesson()
  const [note, setNote] = useState('')
  const isTooLong = written.source.length > longestLesson
  const canSave = isReady && isDirty && !isTooLong && status.kind !== 'saving' && status.kind !== 'stale'
  const send = useCallback(() => {
    if (!canSave) return
    save(note)
    setNote('')
  }, [canSave, save, note])
  useKeys({ send, undo, redo })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send()
  }
  const small = `${button['quiet']} ${button['small']}`
  return (
    <form className={styles['bar']} onSubmit={submit}>
      <p role="status" className={styles['state']} data-dirty={isDirty}>
        <SavedWords isTooLong={isTooLong} />
      </p>
      <button type="button" className={small} disabled={!canUndo} onClick={undo}>
        {t('undo')}
      </button>
      <button type="button" className={small} disabled={!canRedo} onClick={redo}>
        {t('redo')}
      </button>
      <label htmlFor={id} className="visually-hidden">
        {t('save.note')}
      </label>
      <input
        id={id}
        className={styles['noteBox']}
        placeholder={t('save.note')}
        value={note}
        maxLength={500}
        onChange={(event) => setNote(event.target.value)}
      />
      <button type="submit" className={`${button['primary']} ${button['small']}`} disabled={!canSave}>
        {status.kind === 'saving' ? t('save.saving') : t('save.save')}
      </button>
    </form>
  )
}

function SavedWords({ isTooLong }: { readonly isTooLong: boolean }) {
  const t = useTranslations('StudioLessons')
  const format = useFormatter()
  const { isDirty, isKeptHere, saved, view } = useLesson()
  if (isTooLong) return t('save.tooLong', { most: longestLesson })
  if (isDirty) return isKeptHere ? t('save.unsaved') : t('save.keptNowhere')
  const at = format.dateTime(new Date(saved.at), { dateStyle: 'medium', timeStyle: 'short' })
  if (saved.base.version === 0) return t('save.asItCame')
  return t('save.saved', { version: saved.base.version, at, name: view.stored.savedBy ?? t('history.file') })
}

type Keys = { readonly send: () => void; readonly undo: () => void; readonly redo: () => void }

/** A box with a way back of its own stops the key before it comes here. */
function useKeys({ send, undo, redo }: Keys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return
      const act = { s: send, z: event.shiftKey ? redo : undo, y: redo }[event.key.toLowerCase()]
      if (act === undefined) return
      event.preventDefault()
      // What is typed in a box of the form is taken over first.
      setTimeout(act)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [send, undo, redo])
}
