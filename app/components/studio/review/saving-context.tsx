'use client'

/** One saving for the whole page: what is written in any view is sent from here. */
import { createContext, type ReactNode, useContext } from 'react'
import type { DraftView } from '@/lib/contracts/authoring/draft-views'
import { type DraftSaving, useDraftSaving } from './use-draft-saving'

const SavingContext = createContext<DraftSaving | null>(null)

export function SavingProvider({ draft, children }: { readonly draft: DraftView; readonly children: ReactNode }) {
  return <SavingContext value={useDraftSaving(draft)}>{children}</SavingContext>
}

export function useSaving(): DraftSaving {
  const saving = useContext(SavingContext)
  if (saving === null) throw new TypeError('outside of a draft that is saved')
  return saving
}
