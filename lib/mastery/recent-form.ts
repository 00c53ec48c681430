/** Recent form: what is good or bad about the last few answers and soon gone. It helps to predict, and is no part of a level. */
import type { ExtensionConstants } from './extension-constants'
import { ownEntry } from './own-entry'
import type { Extension, Gaussian } from './state'

/** m ← R·m, v ← R²v + (1 − R²)·v₀, towards nothing in particular. */
function relaxed(
  { mean, variance }: Gaussian,
  { kept, rest }: { readonly kept: number; readonly rest: number },
): Gaussian {
  return { mean: kept * mean, variance: kept * kept * variance + (1 - kept * kept) * rest }
}

/** Form over all as the next answer finds it. */
export function formBefore({ form }: Extension, { formKept, formVariance }: ExtensionConstants): Gaussian {
  return relaxed(form, { kept: formKept, rest: formVariance })
}

type Place = { readonly objectiveId: string; readonly sequence: number }

/** Form on an objective as the next answer finds it, after `sequence` answers in all; nothing is known of it before the first. */
export function objectiveFormBefore(
  { objectiveForm }: Extension,
  { place: { objectiveId, sequence }, constants }: { readonly place: Place; readonly constants: ExtensionConstants },
): Gaussian {
  const { objectiveFormKept, objectiveFormVariance } = constants
  const stored = ownEntry(objectiveForm, objectiveId)
  if (!stored) return { mean: 0, variance: objectiveFormVariance }
  const kept = objectiveFormKept ** (sequence + 1 - stored.sequence)
  return relaxed(stored, { kept, rest: objectiveFormVariance })
}
