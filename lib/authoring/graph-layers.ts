/** How many steps of prerequisites lie before each node at the most: the column it stands in. */

type Needing = { readonly id: string; readonly needs: readonly string[] }
export type ForwardEdge = { readonly from: string; readonly to: string }

/** The edges are those that go forward: a need that names no node, or closes a circle, is not among them. */
export function layersOf(nodes: readonly Needing[]): {
  readonly layers: ReadonlyMap<string, number>
  readonly edges: readonly ForwardEdge[]
} {
  const layers = new Map<string, number>()
  const edges = forwardEdges(nodes)
  const needs = new Map<string, string[]>(nodes.map(({ id }) => [id, []]))
  for (const { from, to } of edges) needs.get(to)?.push(from)
  let waiting = [...needs.keys()]
  while (waiting.length > 0) {
    const ready = waiting.filter((id) => (needs.get(id) ?? []).every((need) => layers.has(need)))
    for (const id of ready)
      layers.set(id, Math.max(-1, ...(needs.get(id) ?? []).map((need) => layers.get(need) ?? 0)) + 1)
    waiting = waiting.filter((id) => !layers.has(id))
  }
  return { layers, edges }
}

/** Taken up one after the other, each only if what is needed does not rest on what needs it. */
function forwardEdges(nodes: readonly Needing[]): readonly ForwardEdge[] {
  const restsOn = new Map<string, Set<string>>(nodes.map(({ id }) => [id, new Set([id])]))
  const edges: ForwardEdge[] = []
  for (const { id, needs } of nodes) {
    for (const need of new Set(needs)) {
      const under = restsOn.get(need)
      if (under === undefined || under.has(id)) continue
      edges.push({ from: need, to: id })
      for (const ground of restsOn.values()) if (ground.has(id)) for (const below of under) ground.add(below)
    }
  }
  return edges
}
