'use client'

/** False until the page's script runs here: a button pressed before would send the form the plain way and lose what was typed. */
import { useSyncExternalStore } from 'react'

const never = () => () => undefined

export function useIsReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
