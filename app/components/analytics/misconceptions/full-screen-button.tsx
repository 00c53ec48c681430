'use client'

/** Shows a part of the page alone on the screen, where the browser can; where it cannot there is no button. */
import { useSyncExternalStore } from 'react'
import button from '@/app/components/ui/button.module.css'

type FullScreenButtonProps = {
  /** Id of the part. */
  readonly of: string
  readonly label: string
}

export function FullScreenButton({ of, label }: FullScreenButtonProps) {
  const isPossible = useSyncExternalStore(
    subscribe,
    () => document.fullscreenEnabled,
    () => false,
  )
  if (!isPossible) return null
  return (
    <button
      type="button"
      className={`${button['quiet']} ${button['small']}`}
      onClick={() => document.getElementById(of)?.requestFullscreen()}
    >
      {label}
    </button>
  )
}

/** Whether a browser can never changes. */
function subscribe(): () => void {
  return () => undefined
}
