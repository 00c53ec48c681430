/** Exchanges two entries of one map or list in the text, each with the comments inside it. Everything between them stays. */
import { placeOf } from './place-of'

type Entries = { readonly first: string; readonly second: string }

/** Unchanged where one of them is not there. */
export function swapEntries(source: string, { first, second }: Entries): string {
  const [a, b] = [placeOf(source, first), placeOf(source, second)]
  if (a === null || b === null) return source
  const [early, late] = a.from < b.from ? [a, b] : [b, a]
  if (early.to > late.from) return source
  return [
    source.slice(0, early.from),
    source.slice(late.from, late.to),
    source.slice(early.to, late.from),
    source.slice(early.from, early.to),
    source.slice(late.to),
  ].join('')
}
