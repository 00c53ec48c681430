'use client'

/** Which question is on screen; the address holds it, so that a reload comes back to it. */
import { useCallback, useEffect, useState } from 'react'
import type { RoomProblem } from './room-problem'

const parsed = (hash: string) => Number.parseInt(hash.replace('#question-', ''), 10) - 1

export function usePlace(shown: readonly RoomProblem[]) {
  const [position, setPosition] = useState(shown[0]?.position ?? 0)

  useEffect(() => {
    const follow = () => {
      const asked = parsed(window.location.hash)
      if (Number.isInteger(asked)) setPosition(asked)
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])

  const goTo = useCallback((next: number) => {
    window.history.replaceState(null, '', `#question-${next + 1}`)
    setPosition(next)
    // The title of the question is where one reads on; the eyes and the screen reader go there together.
    requestAnimationFrame(() => document.getElementById('question-title')?.focus())
  }, [])
  // Where navigation moved on meanwhile, the place that is shown is the one there is.
  const place = shown.find((problem) => problem.position === position) ?? shown[0] ?? null
  return { place, goTo }
}
