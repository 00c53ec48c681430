/** What an author has written of a draft. */
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'

export type Written = {
  readonly source: string
  /** Catalogue entries that this draft adds. */
  readonly ownMistakes: MistakeCatalogue
}

/** The same object where nothing is another: a step back would lead nowhere. */
export function rewritten(before: Written, change: Partial<Written>): Written {
  const after = { ...before, ...change }
  return after.source === before.source && after.ownMistakes === before.ownMistakes ? before : after
}
