/** Taking away what stands at a path: its lines with the comment on them; comments above stay. */
import { isMap, isSeq } from 'yaml'
import { itemExtent, pairExtent } from './insertion-of'
import { placesAlong } from './places-along'
import { replacementOf } from './replacement-of'
import { isFirstOnLine, lineEnd, lineStart, type Splice, type Written } from './splice'
import type { Extent, Path } from './yaml-place'

/** Null where nothing is there. */
export function removalOf(written: Written, path: Path): Splice | null {
  const { spots, rest } = placesAlong(written.document, path)
  const [spot, parent] = [spots.at(-1), spots.at(-2)]
  if (rest.length > 0 || spot === undefined || parent === undefined) return null
  const { value: within } = parent.place
  if (!isMap(within) && !isSeq(within)) return null
  const extents = isMap(within)
    ? within.items.map((pair) => pairExtent(pair, written.source))
    : within.items.map((_item, index) => itemExtent(within, index, written.source))
  const { place } = spot
  const index = place.kind === 'item' ? place.index : indexOfEntry(spot.place, within.items)
  const isOnly = extents.length === 1
  if (isOnly && parent.place.kind !== 'root') return replacementOf(written, parent, isMap(within) ? {} : [])
  const isFlow = spot.isInFlow
  return isFlow ? flowRemoval(extents, index) : lineRemoval(written.source, extents, index)
}

function indexOfEntry(place: { readonly kind: string; readonly pair?: unknown }, items: readonly unknown[]): number {
  return items.indexOf(place.pair)
}

/** With the comma that parts it from its neighbour. */
function flowRemoval(extents: readonly Extent[], index: number): Splice {
  const [before, own, after] = [extents[index - 1], extents[index], extents[index + 1]]
  const { from, to } = own ?? { from: 0, to: 0 }
  if (after !== undefined) return { from, to: after.from, text: '' }
  return { from: before?.to ?? from, to, text: '' }
}

function lineRemoval(source: string, extents: readonly Extent[], index: number): Splice {
  const { from, to } = extents[index] ?? { from: 0, to: 0 }
  const next = extents[index + 1]
  if (isFirstOnLine(source, from)) {
    const end = lineEnd(source, to)
    return { from: lineStart(source, from), to: Math.min(end + 1, source.length), text: '' }
  }
  if (next === undefined) return { from, to, text: '' }
  const isPlain = source.slice(to, next.from).trim() === ''
  return { from, to: isPlain ? next.from : to, text: '' }
}
