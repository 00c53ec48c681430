'use client'

/** Moves the focus where the work went on: to the feedback after a check, to the title of the next problem after that. */
import { type ReactNode, useEffect, useRef } from 'react'

type PracticeFocusProps = {
  readonly variantId: string
  readonly stage: 'open' | 'answered'
  readonly children: ReactNode
}

export function PracticeFocus({ variantId, stage, children }: PracticeFocusProps) {
  const shown = useRef({ variantId, stage })
  useEffect(() => {
    const before = shown.current
    shown.current = { variantId, stage }
    if (before.variantId !== variantId) focusOn('problem-title')
    else if (before.stage === 'open' && stage === 'answered') focusOn('feedback')
  }, [variantId, stage])
  return <div>{children}</div>
}

function focusOn(id: string): void {
  const target = document.getElementById(id)
  target?.focus({ preventScroll: true })
  target?.scrollIntoView({ block: 'nearest' })
}
