/** Kinds of tolerance: how they are told apart, and what one begins with. */
import { isJsonMap, type Json } from '@/lib/authoring/json'

export const entryToleranceKinds = ['byItself', 'close', 'significantFigures', 'decimalPlaces'] as const
export const toleranceKinds = [...entryToleranceKinds, 'interval'] as const
export type ToleranceKind = (typeof toleranceKinds)[number]

type ToleranceForm = {
  readonly begins: Json | undefined
  readonly numbers: readonly ('relative' | 'absolute' | 'significantFigures' | 'decimalPlaces')[]
}

export const toleranceForms = {
  byItself: { begins: undefined, numbers: [] },
  close: { begins: { relative: 0.01 }, numbers: ['relative', 'absolute'] },
  significantFigures: { begins: { significantFigures: 3 }, numbers: ['significantFigures'] },
  decimalPlaces: { begins: { decimalPlaces: 2 }, numbers: ['decimalPlaces'] },
  interval: { begins: { low: '', high: '' }, numbers: [] },
} as const satisfies Readonly<Record<ToleranceKind, ToleranceForm>>

/** Null for what is none of them. */
export function toleranceKindOf(value: Json | undefined): ToleranceKind | null {
  if (value === undefined) return 'byItself'
  if (!isJsonMap(value)) return null
  if (Object.hasOwn(value, 'significantFigures')) return 'significantFigures'
  if (Object.hasOwn(value, 'decimalPlaces')) return 'decimalPlaces'
  if (Object.hasOwn(value, 'low') || Object.hasOwn(value, 'high')) return 'interval'
  return 'close'
}
