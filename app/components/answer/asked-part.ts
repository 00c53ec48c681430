/** What the answer form needs to know of each thing asked; written text arrives already rendered. */
import type { ReactNode } from 'react'
import type { Unit } from '@/lib/problems/part'

/** Two entries may have the same name, as two words of a text; their ids tell them apart. */
export type AskedEntry = { readonly id: string; readonly text: ReactNode }
export type AskedOption = { readonly id: string; readonly text: ReactNode }
type Asked = { readonly name: string; readonly label: ReactNode }

export type AskedNumber = Asked & { readonly kind: 'number'; readonly unit: Unit }
export type AskedVector = Asked & {
  readonly kind: 'vector'
  readonly of: 'probabilities' | 'numbers'
  readonly entries: readonly AskedEntry[]
  readonly unit: Unit
}
export type AskedMatrix = Asked & {
  readonly kind: 'matrix'
  readonly rows: readonly AskedEntry[]
  readonly columns: readonly AskedEntry[]
  readonly unit: Unit
}
export type AskedChoice = Asked & { readonly kind: 'choice'; readonly options: readonly AskedOption[] }
export type AskedChoices = Asked & { readonly kind: 'choices'; readonly options: readonly AskedOption[] }
export type AskedSpread = Asked & {
  readonly kind: 'probabilistic-choice'
  readonly options: readonly AskedOption[]
  /** A smaller probability scores as this. */
  readonly floor: number
}
export type AskedOrdering = Asked & { readonly kind: 'ordering'; readonly items: readonly AskedOption[] }
export type AskedExpression = Asked & { readonly kind: 'expression'; readonly variables: readonly string[] }

export type AskedPart =
  | AskedNumber
  | AskedVector
  | AskedMatrix
  | AskedChoice
  | AskedChoices
  | AskedSpread
  | AskedOrdering
  | AskedExpression
