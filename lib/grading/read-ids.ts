/** Reads ids in a row: "A, C", "a → b", one to a line. */
import { findById } from './find-by-id'
import { UnreadableText } from './unreadable-text'

export type Shown = { readonly id: string; readonly text: string }

const longestText = 2_000
const separator = /(?:\s|[,;→]|->|=>)+/u

/** Those shown that were typed, in the order typed. @throws UnreadableText at one that is not shown. */
export function readIds<T extends Shown>(text: string, shown: readonly T[]): readonly T[] {
  const known = shown.map(({ id }) => id).join(', ')
  if (text.length > longestText) throw new UnreadableText(`Some of ${known} are expected; this is too long to be that.`)
  const typed = text
    .replace(/^\s*[[({]|[\])}]\s*$/gu, '')
    .split(separator)
    .filter((id) => id !== '')
  return typed.map((id) => {
    const found = findById(id, shown)
    if (found !== undefined) return found
    throw new UnreadableText(`"${id.slice(0, 40)}" is none of ${known}. Separate them by commas.`)
  })
}
