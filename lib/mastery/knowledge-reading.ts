/** What a state says under the second hypothesis; the numbers that leave it out where the model does without. */
import type { ExtensionConstants } from './extension-constants'
import type { ObjectiveReading } from './objective-belief-at'
import { ownEntry } from './own-entry'
import type { Extension } from './state'

/** The extended part of a state with its constants; null where either is missing. */
export type ExtensionReading = { readonly extension: Extension; readonly constants: ExtensionConstants }

export function extensionOf({ state, constants }: ObjectiveReading): ExtensionReading | null {
  if (state.extension === null || constants.extension === null) return null
  return { extension: state.extension, constants: constants.extension }
}

/** P(known) of an objective under the second hypothesis; what anybody begins with before the first answer. */
export function knownOf(objectiveId: string, { extension, constants }: ExtensionReading): number {
  return ownEntry(extension.known, objectiveId) ?? constants.allOrNone.knownAtFirst
}
