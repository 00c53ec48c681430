'use client'

/** Keeps what the server does not have yet on this machine, and finds what an earlier page left there. */
import { useEffect, useState } from 'react'
import { newRequestKey } from '@/app/components/practice/draft'
import type { Written } from '@/app/components/studio/written'
import { dropCopy, keepCopy, type LocalCopy, openCopyPlace, takeCopy } from './local-copy'
import { isSameWritten, type SavedDraft } from './saving-state'

type Kept = {
  readonly draftId: string
  readonly saved: SavedDraft
  readonly written: Written
  /** Whether it may be written on: on one that is closed a copy waits in vain, and stays. */
  readonly isOpen: boolean
}

export function useLocalCopy({ draftId, saved, written: { source, ownMistakes }, isOpen }: Kept) {
  const [page] = useState(newRequestKey)
  const [recovered, setRecovered] = useState<LocalCopy | null>(null)
  const [isKeptHere, setIsKeptHere] = useState(true)
  const [isLookedFor, setIsLookedFor] = useState(false)

  useEffect(() => {
    if (!isOpen) return
    const found = takeCopy(openCopyPlace(), draftId)
    if (found !== null) setRecovered(found)
    setIsLookedFor(true)
  }, [draftId, isOpen])

  useEffect(() => {
    if (!isLookedFor) return
    const written = { source, ownMistakes }
    if (isSameWritten(written, saved)) {
      dropCopy(openCopyPlace(), { draftId, page })
      return
    }
    const base = { source: saved.source, ownMistakes: saved.ownMistakes }
    const copy = { revision: saved.revision, base, written, at: Date.now() }
    setIsKeptHere(keepCopy(openCopyPlace(), { draftId, page, copy }))
  }, [isLookedFor, draftId, page, saved, source, ownMistakes])

  return { recovered, isKeptHere }
}
