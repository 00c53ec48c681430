'use client'

/** Which questions of the bank are ticked. */
import { createContext, useContext } from 'react'

export type Selection = {
  /** Of the page, in their order. */
  readonly ids: readonly string[]
  readonly ticked: ReadonlySet<string>
  /** With the others between it and the one ticked before. */
  readonly tick: (id: string, reach: 'one' | 'range') => void
  readonly tickPage: () => void
}

export const SelectionContext = createContext<Selection | null>(null)

export function useSelection(): Selection {
  const selection = useContext(SelectionContext)
  if (selection === null) throw new TypeError('ticks stand in a BulkPanel')
  return selection
}
