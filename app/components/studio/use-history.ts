'use client'

/** One way back for every view of a draft. What is typed in one place without a pause is one step. */
import { useCallback, useState } from 'react'
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'

export type Written = {
  readonly source: string
  /** Catalogue entries that this draft adds. */
  readonly ownMistakes: MistakeCatalogue
}

type History = {
  readonly past: readonly Written[]
  readonly present: Written
  readonly future: readonly Written[]
  /** Where the newest step was typed, and when; null ends a step. */
  readonly last: { readonly place: string; readonly at: number } | null
}

const pauseMilliseconds = 800
const mostSteps = 500

export function useHistory(initial: Written) {
  const [history, setHistory] = useState<History>({ past: [], present: initial, future: [], last: null })

  /** `place` tells whether a change belongs to the step before; null: it is a step of its own. */
  const write = useCallback((change: (before: Written) => Written, place: string | null) => {
    const at = performance.now()
    setHistory((before) => {
      const present = change(before.present)
      if (present.source === before.present.source && present.ownMistakes === before.present.ownMistakes) return before
      const { last } = before
      const isSameStep = place !== null && last?.place === place && at - last.at < pauseMilliseconds
      const past = isSameStep ? before.past : [...before.past, before.present].slice(-mostSteps)
      return { past, present, future: [], last: place === null ? null : { place, at } }
    })
  }, [])

  const undo = useCallback(() => {
    setHistory((before) => {
      const present = before.past.at(-1)
      if (present === undefined) return before
      return { past: before.past.slice(0, -1), present, future: [before.present, ...before.future], last: null }
    })
  }, [])

  const redo = useCallback(() => {
    setHistory((before) => {
      const [present, ...future] = before.future
      if (present === undefined) return before
      return { past: [...before.past, before.present], present, future, last: null }
    })
  }, [])

  const { past, present, future } = history
  return { written: present, write, undo, redo, canUndo: past.length > 0, canRedo: future.length > 0 }
}
