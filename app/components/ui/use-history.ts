'use client'

/** The way back from every change of something being written, whichever view it was made in. What is typed in one place without a pause is one step. */
import { useCallback, useState } from 'react'

type History<Written> = {
  readonly past: readonly Written[]
  readonly present: Written
  readonly future: readonly Written[]
  /** Where the newest step was typed, and when; null of one made whole, by a button. */
  readonly last: { readonly place: string; readonly at: number } | null
}

const pauseMilliseconds = 800
/** Of texts of some twenty kilobytes these are a few megabytes. */
const mostSteps = 300

/** A change that gives back what it was given is none. */
export function useHistory<Written>(initial: Written) {
  const [history, setHistory] = useState<History<Written>>({ past: [], present: initial, future: [], last: null })

  /** `place` tells whether a change belongs to the step before; null: it is a step of its own. */
  const write = useCallback((change: (before: Written) => Written, place: string | null) => {
    const at = performance.now()
    setHistory((before) => {
      const present = change(before.present)
      if (present === before.present) return before
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

  const { past, present, future, last } = history
  const place = last?.place ?? null
  return { written: present, place, write, undo, redo, canUndo: past.length > 0, canRedo: future.length > 0 }
}
