'use client'

/** Mod-Enter proves, wherever one writes. */
import { useEffect } from 'react'

export function useProveKey(prove: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      event.stopPropagation()
      prove()
    }
    // On its way down: the text view has a meaning of its own for the key.
    document.addEventListener('keydown', onKey, { capture: true })
    return () => document.removeEventListener('keydown', onKey, { capture: true })
  }, [prove])
}
