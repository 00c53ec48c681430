import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type GraphLayout, graphLayout, nodeSize, type PlacedNode } from '@/lib/authoring/graph-layout'

const node = (id: string, ...needs: readonly string[]) => ({ id, needs })
const layerOf = (layout: GraphLayout, id: string) => layout.nodes.find((own) => own.id === id)?.layer

/** Any needs whatever, unknown ones and circles included. */
const anyGraph = fc
  .array(fc.uniqueArray(fc.nat(13), { maxLength: 4 }), { maxLength: 12 })
  .map((needs) => needs.map((ids, at) => node(`n${at}`, ...ids.map((id) => `n${id}`))))

function overlap(one: PlacedNode, other: PlacedNode): boolean {
  const [across, down] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)]
  return across < nodeSize.width && down < nodeSize.height
}

describe('the picture of prerequisites', () => {
  test('puts each objective behind the longest way to it', () => {
    const layout = graphLayout([node('c', 'a', 'b'), node('a'), node('b', 'a'), node('alone')])
    expect(['a', 'b', 'c', 'alone'].map((id) => layerOf(layout, id))).toEqual([0, 1, 2, 0])
    expect(layout.nodes.map(({ id }) => id)).toEqual(['c', 'a', 'b', 'alone'])
  })

  test('has an arrow for each need, from the right of one box to the left of the other', () => {
    const layout = graphLayout([node('a'), node('b', 'a')])
    const [a, b] = layout.nodes
    expect(layout.edges).toEqual([
      {
        from: 'a',
        to: 'b',
        points: [
          { x: (a?.x ?? 0) + nodeSize.width, y: (a?.y ?? 0) + nodeSize.height / 2 },
          { x: b?.x, y: (b?.y ?? 0) + nodeSize.height / 2 },
        ],
      },
    ])
  })

  test('leads a long arrow past a column without crossing a box in it', () => {
    const layout = graphLayout([node('a'), node('b', 'a'), node('c', 'a', 'b')])
    const long = layout.edges.find(({ from, to }) => from === 'a' && to === 'c')
    const middle = layout.nodes.find(({ id }) => id === 'b')
    expect(long?.points).toHaveLength(4)
    for (const { y } of long?.points.slice(1, 3) ?? []) {
      const top = middle?.y ?? 0
      expect(y < top || y > top + nodeSize.height).toBe(true)
    }
  })

  test('untangles arrows that need not cross', () => {
    const layout = graphLayout([node('a'), node('b'), node('x', 'b'), node('y', 'a')])
    const y = (id: string) => layout.nodes.find((own) => own.id === id)?.y ?? Number.NaN
    expect(y('a') < y('b')).toBe(y('y') < y('x'))
  })

  test('of nothing is empty, and of what needs the unknown or itself has no arrow for that', () => {
    expect(graphLayout([])).toMatchObject({ nodes: [], edges: [] })
    expect(graphLayout([node('a', 'nowhere', 'a')]).edges).toEqual([])
  })

  test('leaves out one arrow of a circle, and no more', () => {
    const layout = graphLayout([node('a', 'c'), node('b', 'a'), node('c', 'b')])
    expect(layout.edges).toHaveLength(2)
  })

  test('never lays one box over another, sends every arrow forward, and keeps inside its size', () => {
    fc.assert(
      fc.property(anyGraph, (nodes) => {
        const layout = graphLayout(nodes)
        for (const [at, one] of layout.nodes.entries()) {
          for (const other of layout.nodes.slice(at + 1)) expect(overlap(one, other)).toBe(false)
          expect(one.x).toBeGreaterThanOrEqual(0)
          expect(one.y).toBeGreaterThanOrEqual(0)
          expect(one.x + nodeSize.width).toBeLessThanOrEqual(layout.width)
          expect(one.y + nodeSize.height).toBeLessThanOrEqual(layout.height)
        }
        for (const { from, to, points } of layout.edges) {
          expect(layerOf(layout, from) ?? Number.NaN).toBeLessThan(layerOf(layout, to) ?? Number.NaN)
          for (const [at, { x }] of points.entries()) expect(x).toBeGreaterThan(points[at - 1]?.x ?? -1)
        }
      }),
    )
  })

  test('is the same picture each time', () => {
    fc.assert(
      fc.property(anyGraph, (nodes) => {
        expect(graphLayout(nodes)).toEqual(graphLayout(nodes))
      }),
      { numRuns: 20 },
    )
  })
})
