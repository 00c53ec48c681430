'use client'

/** Saving a lesson: what the server has, what is on its way, and what stands in the way. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { RequestFailure } from '@/app/components/ui/use-request'
import type { WrittenLesson } from '@/lib/content/lesson-text/edit-objectives'
import type { LessonProblem } from '@/lib/content/lesson-text/lesson-problems'
import type { LessonBase, SaveLessonResult, StoredText } from '@/lib/contracts/lessons/lesson-views'
import { saveLesson } from './actions'
import { dropLessonCopy, keepLessonCopy } from './lesson-copy'
import type { StoredBeside } from './lesson-reading'
import { mark } from './written-lesson'

export type SavingStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly code: RequestFailure }
  | { readonly kind: 'unreadable'; readonly words: string }
  | { readonly kind: 'refused'; readonly problems: readonly LessonProblem[] }
  /** Somebody else was first. */
  | { readonly kind: 'stale'; readonly theirs: StoredText }

export type Saved = { readonly base: LessonBase; readonly at: string; readonly mark: string }

type Saving = {
  readonly lessonId: string
  readonly begin: Saved
  readonly written: WrittenLesson
  /** What of it is stored, as the text says at this moment. */
  readonly read: () => StoredBeside
  readonly mark: string
}

/** So long after the last change it is kept on this machine. */
const restMilliseconds = 400

export function useLessonSaving({ lessonId, begin, written, read, mark: now }: Saving) {
  const [saved, setSaved] = useState(begin)
  const [status, setStatus] = useState<SavingStatus>({ kind: 'idle' })
  const [isKeptHere, setIsKeptHere] = useState(true)
  const isDirty = now !== saved.mark
  const { base } = saved

  // The copy of an earlier page is not dropped by a page that has just come: it is looked for first.
  const hasWritten = useRef(false)
  useEffect(() => {
    if (!isDirty) {
      if (hasWritten.current) dropLessonCopy(localStorage, lessonId)
      return
    }
    hasWritten.current = true
    const keep = () =>
      setIsKeptHere(keepLessonCopy(localStorage, { lessonId, copy: { base, written, at: Date.now() } }))
    const timer = setTimeout(keep, restMilliseconds)
    window.addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', keep)
    }
  }, [isDirty, lessonId, base, written])

  useEffect(() => {
    if (!isDirty) return
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', onLeave)
    return () => window.removeEventListener('beforeunload', onLeave)
  }, [isDirty])

  const isSending = useRef(false)
  const send = useCallback(
    async (note: string, over: LessonBase) => {
      if (isSending.current) return
      isSending.current = true
      setStatus({ kind: 'saving' })
      const beside = read()
      const answer = await saveLesson({ lessonId, base: over, source: written.source, ...beside, note }).catch(
        () => null,
      )
      isSending.current = false
      if (answer === null || !answer.ok) return setStatus({ kind: 'failed', code: answer?.code ?? 'unavailable' })
      const { value } = answer
      setStatus(afterAnswer(value))
      if (value.kind === 'saved') setSaved({ base: value.base, at: value.savedAt, mark: mark(written.source, beside) })
    },
    [lessonId, read, written],
  )
  return { saved, setSaved, status, setStatus, isDirty, isKeptHere, send }
}

function afterAnswer(value: SaveLessonResult): SavingStatus {
  switch (value.kind) {
    case 'saved':
      return { kind: 'idle' }
    case 'stale':
      return { kind: 'stale', theirs: value.theirs }
    case 'unreadable':
      return { kind: 'unreadable', words: value.words }
    case 'refused':
      return { kind: 'refused', problems: value.problems }
  }
}
