// The rows of a mastery map in the order its address asks for.
import 'server-only'
import type { MapCell, MapOrder, MapRow } from '@/lib/contracts/analytics/mastery-map'

type Wanted = { readonly order: MapOrder; readonly objectiveIds: readonly string[] }

/** By name within equals. What is not known, a level on an objective not started, stands last whichever way. */
export function orderMapRows(rows: readonly MapRow[], { order, objectiveIds }: Wanted): readonly MapRow[] {
  const byName = rows.toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
  const sign = order.way === 'up' ? 1 : -1
  if (order.by === 'name') return sign === 1 ? byName : byName.toReversed()
  const figureOf = figureBy(order.by, objectiveIds)
  if (figureOf === null) return byName
  const figures = new Map(byName.map((row) => [row, figureOf(row)]))
  return byName.toSorted((one, other) => {
    const [first, second] = [figures.get(one) ?? null, figures.get(other) ?? null]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    return sign * (first - second)
  })
}

/** Objectives a student is still expected to lack: Σ (1 − P), and one more for each on which practice has stopped helping. */
export function needOf(cells: readonly MapCell[]): number {
  return cells.reduce((sum, { masteryProbability, isStalled }) => sum + 1 - masteryProbability + Number(isStalled), 0)
}

function figureBy(by: string, objectiveIds: readonly string[]): ((row: MapRow) => number | null) | null {
  if (by === 'need') return ({ cells }) => needOf(cells)
  // Somebody who never answered has been away longest.
  if (by === 'last') return ({ lastAnsweredAt }) => (lastAnsweredAt === null ? 0 : Date.parse(lastAnsweredAt))
  const place = objectiveIds.indexOf(by)
  if (place === -1) return null
  return ({ cells }) => startedLevel(cells[place])
}

function startedLevel(cell: MapCell | undefined): number | null {
  return cell === undefined || cell.answerCount === 0 ? null : cell.level
}
