/** Where a dragged row of a list would come to stand, and how far the others make way for it. */
import type { Move } from './order-text'

/** Measured from the top of the list, in pixels, before anything moved. */
export type Row = { readonly top: number; readonly height: number }

/** It passes a neighbour once its nearer edge passes that one's middle. */
export function dropPlace(rows: readonly Row[], { from, by }: { readonly from: number; readonly by: number }): number {
  const own = rows[from]
  if (own === undefined) return from
  const top = own.top + by
  const bottom = top + own.height
  const passed = rows.filter(({ top: start, height }, place) => {
    const middle = start + height / 2
    return place < from ? top >= middle : place > from && bottom > middle
  })
  return passed.length
}

/** How far the row at `place` moves while the one from `from` hovers over `to`. */
export function wayMade(rows: readonly Row[], { from, to, place }: Move & { readonly place: number }): number {
  const step = rowStep(rows, from)
  if (place > from && place <= to) return -step
  return place < from && place >= to ? step : 0
}

/** What a row takes up: its height and the gap to its neighbour. */
function rowStep(rows: readonly Row[], from: number): number {
  const own = rows[from]
  if (own === undefined) return 0
  const [first, second] = rows
  const gap = first === undefined || second === undefined ? 0 : second.top - first.top - first.height
  return own.height + gap
}
