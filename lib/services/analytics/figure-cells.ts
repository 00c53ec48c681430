/** Figures as cells of a file: four decimals, empty where there is nothing to say. */
import 'server-only'
import type { TableCell } from '@/lib/content/write-table'
import type { ShownFigure } from '@/lib/contracts/analytics/shown-figure'

/** The figure and the ends of its interval. */
export function figureCells({ value, interval }: ShownFigure): readonly TableCell[] {
  const ends = interval.kind === 'interval' ? [interval.low, interval.high] : [null, null]
  return [value, ...ends].map(roundedCell)
}

export function roundedCell(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value.toFixed(4))
}
