/** Circles among prerequisites: what would never be taught, since each waits for the other. */

type Needing = { readonly id: string; readonly prerequisites: readonly string[] }
type Step = { readonly id: string; readonly waiting: string[] }

/** The ids along a circle of prerequisites, the first again at the end; null when there is none. What is not among the nodes needs nothing. */
export function findCycle(nodes: readonly Needing[]): readonly string[] | null {
  const needs = new Map(nodes.map(({ id, prerequisites }) => [id, prerequisites]))
  const done = new Set<string>()
  for (const { id } of nodes) {
    const cycle = cycleFrom(id, { needs, done })
    if (cycle !== null) return cycle
  }
  return null
}

/** The circle that would close if `id` needed `prerequisite` as well, told from `id` round to it again; null when none would. */
export function cycleClosedBy(
  nodes: readonly Needing[],
  { id, prerequisite }: { readonly id: string; readonly prerequisite: string },
): readonly string[] | null {
  const needs = new Map(nodes.map((node) => [node.id, node.prerequisites]))
  const cameFrom = new Map([[prerequisite, id]])
  for (const current of cameFrom.keys()) {
    if (current === id) return [id, ...wayBack(cameFrom, id)]
    for (const needed of needs.get(current) ?? []) {
      if (!cameFrom.has(needed)) cameFrom.set(needed, current)
    }
  }
  return null
}

/** From where a search ended back to where it began, in the order in which it went. */
function wayBack(cameFrom: ReadonlyMap<string, string>, end: string): readonly string[] {
  const way = [end]
  for (let at = cameFrom.get(end); at !== undefined && at !== end; at = cameFrom.get(at)) way.unshift(at)
  return way
}

type Searched = { readonly needs: ReadonlyMap<string, readonly string[]>; readonly done: Set<string> }

/** Depth first, with a path of its own: a chain may be longer than calls may be deep. */
function cycleFrom(start: string, { needs, done }: Searched): readonly string[] | null {
  const path: Step[] = []
  const open = (id: string) => path.push({ id, waiting: [...(needs.get(id) ?? [])].reverse() })
  const onPath = new Set<string>()
  if (!done.has(start)) open(start)
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    onPath.add(step.id)
    const next = step.waiting.pop()
    if (next === undefined) {
      done.add(step.id)
      onPath.delete(step.id)
      path.pop()
    } else if (onPath.has(next)) {
      const ids = path.map(({ id }) => id)
      return [...ids.slice(ids.indexOf(next)), next]
    } else if (!done.has(next)) open(next)
  }
  return null
}
