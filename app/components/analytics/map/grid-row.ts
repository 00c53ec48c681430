/** A row of the map in as few letters as a browser can draw it from: a class of 300 has thousands of cells. */
import type { MapCell, MapRow } from '@/lib/contracts/analytics/mastery-map'
import type { MasteryStatus } from '@/lib/contracts/views'

/** Level and 90 % interval in whole per cent, and the place of the state in `gridStates`. */
export type GridCell = readonly [level: number, low: number, high: number, state: number]

export type GridRow = {
  readonly id: string
  readonly name: string
  /** What tells two of one name apart. */
  readonly beside: string | null
  readonly isSimulated: boolean
  readonly last: string
  /** Objectives not mastered, and those of them on which practice no longer helps. */
  readonly left: number
  readonly stalled: number
  readonly cells: readonly GridCell[]
}

export const gridStates = [
  'untouched',
  'learning',
  'close',
  'mastered',
  'review-due',
  'stalled',
] as const satisfies readonly (MasteryStatus | 'stalled')[]

type Told = {
  /** Of the last answer, in words. */
  readonly last: string
  readonly isNameShared: boolean
}

export function toGridRow({ id, name, email, isSimulated, cells }: MapRow, { last, isNameShared }: Told): GridRow {
  return {
    ...{ id, name, isSimulated, last },
    beside: isNameShared ? email : null,
    left: cells.filter(({ status }) => status !== 'mastered').length,
    stalled: cells.filter(({ isStalled }) => isStalled).length,
    cells: cells.map(toGridCell),
  }
}

/** Five steps of colour, a fifth of the scale each: the last begins where mastery does, at 80 %. */
export function levelStep(level: number): number {
  return Math.min(4, Math.floor(level / 20))
}

function toGridCell({ level, low, high, status, isStalled }: MapCell): GridCell {
  return [percent(level), percent(low), percent(high), gridStates.indexOf(isStalled ? 'stalled' : status)]
}

function percent(share: number): number {
  return Math.round(100 * share)
}
