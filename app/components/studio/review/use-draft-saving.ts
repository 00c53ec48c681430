'use client'

/**
 * A draft is saved by itself a second after the last change, and at once when it is asked for. What the server does not have yet is kept on this
 * machine. Where somebody else was first nothing is sent until the author has chosen.
 */
import { useCallback, useEffect, useRef, useState } from 'react'
import { useStudio } from '@/app/components/studio/studio-context'
import type { Written } from '@/app/components/studio/written'
import type { DraftView, OtherDraft } from '@/lib/contracts/authoring/draft-views'
import { saveDraft } from './review-actions'
import { afterAnswer, afterSeeing, isSameWritten, type Saving } from './saving-state'
import { useAutosave } from './use-autosave'
import { useLocalCopy } from './use-local-copy'

export type DraftSaving = Saving & {
  readonly draftId: string
  readonly isDirty: boolean
  /** When the copy was kept that this page went on with; null where there was none. */
  readonly recoveredAt: number | null
  /** Whether this machine keeps what the server does not have. */
  readonly isKeptHere: boolean
  /** Now, and again until the server has everything. @returns false where something is in the way. */
  readonly saveNow: () => Promise<boolean>
  /** The draft as the server has it, at this moment: what an action is done to. */
  readonly savedNow: () => Saving['saved']
  /** Goes on with this over what stands on the server, which its author has seen. */
  readonly goOnWith: (written: Written) => void
  /** It stands elsewhere now: submitted, returned, published, discarded. */
  readonly moved: (state: DraftView['state']) => void
  /** Somebody saved what this page has not seen: the author is asked. */
  readonly meet: (theirs: OtherDraft) => void
}

export function useDraftSaving(draft: DraftView): DraftSaving {
  const { source, ownMistakes, replace } = useStudio()
  const [saving, setSaving] = useState<Saving>(() => begin(draft))
  // Answers arrive between two renderings: what is true now stands here.
  const now = useRef({ saving, written: { source, ownMistakes } })
  now.current.written = { source, ownMistakes }
  const update = useCallback((next: Saving) => {
    now.current.saving = next
    setSaving(next)
  }, [])
  const sending = useRef<Promise<void> | null>(null)
  const draftId = draft.id

  const send = useCallback(async () => {
    const { saving: before, written: sent } = now.current
    const { revision } = before.saved
    if (before.status.kind === 'idle') update({ ...before, status: { kind: 'saving' } })
    const answer = await saveDraft({ draftId, revision, ...sent }).catch(() => null)
    const after = now.current.saving
    update(afterAnswer({ saved: after.saved, status: before.status }, { sent, answer }))
  }, [draftId, update])

  const saveNow = useCallback(async () => {
    for (let rounds = 0; rounds < 3; rounds += 1) {
      const { saving: current, written } = now.current
      if (current.status.kind === 'stale' || current.status.kind === 'closed') return false
      if (sending.current === null && isSameWritten(written, current.saved)) return true
      sending.current ??= send().finally(() => {
        sending.current = null
      })
      await sending.current
      if (now.current.saving.status.kind !== 'idle') return false
    }
    return isSameWritten(now.current.written, now.current.saving.saved)
  }, [send])

  const isDirty = !isSameWritten({ source, ownMistakes }, saving.saved)
  const kept = { draftId, saved: saving.saved, written: { source, ownMistakes }, isOpen: draft.canEdit }
  const { isKeptHere, recovered } = useLocalCopy(kept)
  useEffect(() => {
    if (recovered === null || isSameWritten(recovered.written, now.current.saving.saved)) return
    replace(recovered.written)
    const { saved } = now.current.saving
    if (recovered.revision === saved.revision) return
    const theirs = { ...saved, savedBy: draft.savedBy }
    update({ saved, status: { kind: 'stale', theirs, base: recovered.base } })
  }, [recovered, replace, update, draft.savedBy])

  useAutosave({ ...saving, written: { source, ownMistakes }, saveNow })
  const goOnWith = useCallback(
    (written: Written) => {
      update(afterSeeing(now.current.saving))
      replace(written)
    },
    [replace, update],
  )
  const moved = useCallback(
    (state: DraftView['state']) => update({ ...now.current.saving, saved: { ...now.current.saving.saved, state } }),
    [update],
  )
  const meet = useCallback(
    (theirs: OtherDraft) => {
      const { saved } = now.current.saving
      update({ saved, status: { kind: 'stale', theirs, base: saved } })
    },
    [update],
  )
  const savedNow = useCallback(() => now.current.saving.saved, [])
  return {
    ...saving,
    ...{ draftId, isDirty, isKeptHere, saveNow, savedNow, goOnWith, moved, meet },
    recoveredAt: recovered?.at ?? null,
  }
}

function begin({ source, ownMistakes, revision, savedAt, state }: DraftView): Saving {
  return { saved: { source, ownMistakes, revision, savedAt, state }, status: { kind: 'idle' } }
}
