/** What the answer form needs to know of each thing asked; written text arrives already rendered. */
import type { ReactNode } from 'react'
import type { Unit } from '@/lib/problems/part'

export type AskedOutcome = { readonly name: string; readonly text: ReactNode }
export type AskedOption = { readonly id: string; readonly text: ReactNode }
type Asked = { readonly name: string; readonly label: ReactNode }

export type AskedNumber = Asked & { readonly kind: 'number'; readonly unit: Unit }
export type AskedVector = Asked & { readonly kind: 'vector'; readonly outcomes: readonly AskedOutcome[] }
export type AskedChoice = Asked & { readonly kind: 'choice'; readonly options: readonly AskedOption[] }
export type AskedPart = AskedNumber | AskedVector | AskedChoice
