/**
 * Where the objectives of a prerequisite graph stand in its picture: columns from left to right by longest path, so that every arrow goes
 * forward, and an arrow past a column has a gap of its own there instead of crossing a box.
 */
import { layersOf } from './graph-layers'

export type GraphNode = { readonly id: string; readonly needs: readonly string[] }
export type Point = { readonly x: number; readonly y: number }
/** The upper left corner of its box. */
export type PlacedNode = Point & { readonly id: string; readonly layer: number }
export type PlacedEdge = {
  /** The prerequisite, and what needs it. */
  readonly from: string
  readonly to: string
  /** From the right side of one box to the left side of the other. */
  readonly points: readonly Point[]
}
export type GraphLayout = {
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly PlacedEdge[]
  readonly width: number
  readonly height: number
}

/** In units of the picture. */
export const nodeSize = { width: 184, height: 68 } as const
const columnGap = 64
const rowGap = 20
const margin = 12
/** What an arrow takes up in a column that it passes. */
const laneHeight = 12
/** Each goes once over the columns; more than these change nothing that one sees. */
const sweeps = 6

type Cell = {
  readonly key: string
  readonly id: string | null
  readonly layer: number
  readonly before: string[]
  readonly after: string[]
}
type Edge = { readonly from: string; readonly to: string; readonly keys: readonly string[] }

/** Needs that name no node are left out, and so is one that would close a circle. */
export function graphLayout(nodes: readonly GraphNode[]): GraphLayout {
  const { layers, edges: forward } = layersOf(nodes)
  const cells = new Map<string, Cell>()
  for (const { id } of nodes) addCell(cells, { key: id, id, layer: layers.get(id) ?? 0 })
  const edges = forward.map((edge) => withLanes(edge, { cells, layers }))
  const columns = ordered(columnsOf([...cells.values()]))
  const places = placed(columns)
  const at = (key: string) => places.get(key) ?? { x: margin, y: margin }
  return {
    nodes: nodes.map(({ id }) => ({ id, layer: layers.get(id) ?? 0, ...at(id) })),
    edges: edges.map(({ from, to, keys }) => ({ from, to, points: pointsAlong(keys, at) })),
    width: columns.length * (nodeSize.width + columnGap) - columnGap + 2 * margin,
    height: Math.max(0, ...columns.map(heightOf)) + 2 * margin,
  }
}

function addCell(cells: Map<string, Cell>, { key, id, layer }: Pick<Cell, 'key' | 'id' | 'layer'>): void {
  cells.set(key, { key, id, layer, before: [], after: [] })
}

/** An edge that spans columns gets a lane in each of them. */
function withLanes(
  { from, to }: { readonly from: string; readonly to: string },
  { cells, layers }: { readonly cells: Map<string, Cell>; readonly layers: ReadonlyMap<string, number> },
): Edge {
  const keys = [from]
  for (let layer = (layers.get(from) ?? 0) + 1; layer < (layers.get(to) ?? 0); layer += 1) {
    const key = `${from} → ${to} ${layer}`
    addCell(cells, { key, id: null, layer })
    keys.push(key)
  }
  keys.push(to)
  for (const [index, key] of keys.entries()) {
    const next = keys[index + 1]
    if (next === undefined) continue
    cells.get(key)?.after.push(next)
    cells.get(next)?.before.push(key)
  }
  return { from, to, keys }
}

function columnsOf(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const count = cells.reduce((most, { layer }) => Math.max(most, layer + 1), 0)
  return Array.from({ length: count }, (_none, layer) => cells.filter((cell) => cell.layer === layer))
}

/** Fewer crossings: each column in the order of the mean place of its neighbours, forward and back. */
function ordered(columns: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const next = [...columns]
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const isForward = sweep % 2 === 0
    const order = isForward ? [...next.keys()] : [...next.keys()].reverse()
    for (const layer of order) {
      const beside = next[isForward ? layer - 1 : layer + 1]
      const column = next[layer]
      if (beside === undefined || column === undefined) continue
      const place = new Map(beside.map(({ key }, index) => [key, index]))
      const mean = (cell: Cell, own: number) => meanOf(isForward ? cell.before : cell.after, { place, own })
      const keyed = column.map((cell, own) => ({ cell, at: mean(cell, own), own }))
      next[layer] = keyed.toSorted((a, b) => a.at - b.at || a.own - b.own).map(({ cell }) => cell)
    }
  }
  return next
}

function meanOf(
  keys: readonly string[],
  { place, own }: { readonly place: ReadonlyMap<string, number>; readonly own: number },
): number {
  const places = keys.flatMap((key) => place.get(key) ?? [])
  return places.length === 0 ? own : places.reduce((sum, at) => sum + at, 0) / places.length
}

function heightOf(column: readonly Cell[]): number {
  return column.reduce((sum, cell) => sum + cellHeight(cell) + rowGap, -rowGap)
}

function cellHeight({ id }: Cell): number {
  return id === null ? laneHeight : nodeSize.height
}

/** Each column in the middle of the picture's height. */
function placed(columns: readonly (readonly Cell[])[]): ReadonlyMap<string, Point> {
  const height = Math.max(0, ...columns.map(heightOf))
  const places = new Map<string, Point>()
  for (const [layer, column] of columns.entries()) {
    let y = margin + (height - heightOf(column)) / 2
    for (const cell of column) {
      places.set(cell.key, { x: margin + layer * (nodeSize.width + columnGap), y })
      y += cellHeight(cell) + rowGap
    }
  }
  return places
}

function pointsAlong(keys: readonly string[], at: (key: string) => Point): readonly Point[] {
  return keys.flatMap((key, index) => {
    const isEnd = index === 0 || index === keys.length - 1
    const { x, y } = at(key)
    const middle = y + (isEnd ? nodeSize.height : laneHeight) / 2
    const [left, right] = [
      { x, y: middle },
      { x: x + nodeSize.width, y: middle },
    ]
    if (index === 0) return [right]
    return index === keys.length - 1 ? [left] : [left, right]
  })
}
