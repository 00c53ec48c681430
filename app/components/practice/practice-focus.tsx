'use client'

/**
 * Moves the focus where the work went on: to the feedback after a check, to the title of the next problem after that. What is
 * to be told without moving it stands in a region that is there before its words are.
 */
import { type ReactNode, useEffect, useRef } from 'react'

type PracticeFocusProps = {
  readonly variantId: string
  readonly stage: 'open' | 'answered'
  /** Said politely to whoever listens; empty when there is nothing. */
  readonly announcement: string
  readonly children: ReactNode
}

export function PracticeFocus({ variantId, stage, announcement, children }: PracticeFocusProps) {
  const shown = useRef({ variantId, stage })
  useEffect(() => {
    const before = shown.current
    shown.current = { variantId, stage }
    if (before.variantId !== variantId) focusOn({ focus: 'problem-title', inView: 'problem-reason' })
    else if (before.stage === 'open' && stage === 'answered') focusOn({ focus: 'feedback', inView: 'feedback' })
  }, [variantId, stage])
  return (
    <div>
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
      {children}
    </div>
  )
}

type Place = {
  readonly focus: string
  /** Brought into view with some air above it: what is to be read first may stand above what has the focus. */
  readonly inView: string
}

function focusOn({ focus, inView }: Place): void {
  document.getElementById(focus)?.focus({ preventScroll: true })
  document.getElementById(inView)?.scrollIntoView({ block: 'nearest' })
}
