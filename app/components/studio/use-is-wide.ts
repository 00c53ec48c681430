'use client'

/** Whether there is room for two columns side by side. */
import { useSyncExternalStore } from 'react'

const wide = '(min-width: 64rem)'

export function useIsWide(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = window.matchMedia(wide)
      query.addEventListener('change', onChange)
      return () => query.removeEventListener('change', onChange)
    },
    () => window.matchMedia(wide).matches,
    () => true,
  )
}
