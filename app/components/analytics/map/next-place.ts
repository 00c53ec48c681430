/** Where a key leads from one cell of the map. */

type Place = { readonly row: number; readonly column: number }
type Size = { readonly rows: number; readonly columns: number }

const steps: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  PageUp: { row: -10, column: 0 },
  PageDown: { row: 10, column: 0 },
}

/** Null for a key that leads nowhere. Past an edge it stays at the edge; Home and End go along the row. */
export function nextPlace(key: string, { at, size }: { readonly at: Place; readonly size: Size }): Place | null {
  if (key === 'Home') return { row: at.row, column: 0 }
  if (key === 'End') return { row: at.row, column: size.columns - 1 }
  const step = steps[key]
  if (step === undefined) return null
  return {
    row: Math.min(size.rows - 1, Math.max(0, at.row + step.row)),
    column: Math.min(size.columns - 1, Math.max(0, at.column + step.column)),
  }
}
