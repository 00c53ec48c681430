import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cycleClosedBy, findCycle } from '@/lib/content/find-cycle'

const node = (id: string, ...prerequisites: readonly string[]) => ({ id, prerequisites })

/** Any needs whatever among nine objectives, themselves included. */
const anyNeeds = fc
  .array(fc.uniqueArray(fc.nat(8), { maxLength: 3 }), { minLength: 1, maxLength: 9 })
  .map((needs) => needs.map((ids, at) => node(`n${at}`, ...ids.map((id) => `n${id}`))))

/** Each builds only on those before it. */
const forwardNeeds = fc
  .array(fc.uniqueArray(fc.nat(8), { maxLength: 3 }), { minLength: 1, maxLength: 9 })
  .map((needs) => needs.map((ids, at) => node(`n${at}`, ...ids.filter((id) => id < at).map((id) => `n${id}`))))

function expectCircle(nodes: readonly ReturnType<typeof node>[], cycle: readonly string[]) {
  expect(cycle.length).toBeGreaterThan(1)
  expect(cycle.at(-1)).toBe(cycle[0])
  expect(new Set(cycle).size).toBe(cycle.length - 1)
  for (const [at, id] of cycle.slice(0, -1).entries()) {
    expect(nodes.find((one) => one.id === id)?.prerequisites).toContain(cycle[at + 1])
  }
}

describe('a circle of prerequisites', () => {
  test('is told from its first member round to it again', () => {
    expect(findCycle([node('a', 'b'), node('b', 'c'), node('c', 'b')])).toEqual(['b', 'c', 'b'])
    const circle = [node('a', 'b'), node('b', 'c', 'elsewhere'), node('c', 'a')]
    expect(findCycle(circle)).toEqual(['a', 'b', 'c', 'a'])
    expect(findCycle(circle.slice(0, 2))).toBeNull()
    expect(findCycle([node('a', 'a')])).toEqual(['a', 'a'])
  })

  test('is none where two ways lead to one objective', () => {
    expect(findCycle([node('a', 'b', 'c'), node('b', 'd'), node('c', 'd'), node('d')])).toBeNull()
    expect(findCycle([])).toBeNull()
  })

  test('is never found where each builds on earlier ones, and always where the first builds on the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (length) => {
        const chain = Array.from({ length }, (_none, at) => node(`n${at}`, ...(at === 0 ? [] : [`n${at - 1}`])))
        expect(findCycle(chain)).toBeNull()
        const closed = findCycle([node('n0', `n${length - 1}`), ...chain.slice(1)])
        expect(closed).toHaveLength(length + 1)
        expect(closed?.at(0)).toBe(closed?.at(-1))
      }),
    )
  })

  test('is a circle indeed whatever the needs, and there is none where everything can be put in an order', () => {
    fc.assert(
      fc.property(anyNeeds, (nodes) => {
        const cycle = findCycle(nodes)
        if (cycle !== null) return expectCircle(nodes, cycle)
        const taught = new Set(nodes.flatMap(({ prerequisites }) => prerequisites))
        for (const { id } of nodes) taught.delete(id)
        for (const _round of nodes) {
          for (const { id, prerequisites } of nodes) if (prerequisites.every((need) => taught.has(need))) taught.add(id)
        }
        expect(nodes.every(({ id }) => taught.has(id))).toBe(true)
      }),
    )
  })

  test('is found at the end of a chain longer than calls are deep', () => {
    const length = 30_000
    const chain = Array.from({ length }, (_none, at) => node(`n${at}`, `n${(at + 1) % length}`))
    expect(findCycle(chain)).toHaveLength(length + 1)
  })
})

describe('a need that would close a circle', () => {
  test('is told from the objective that would need it, round to it again', () => {
    const nodes = [node('perplexity', 'entropy'), node('entropy', 'logarithm'), node('logarithm')]
    const closing = { id: 'logarithm', prerequisite: 'perplexity' }
    expect(cycleClosedBy(nodes, closing)).toEqual(['logarithm', 'perplexity', 'entropy', 'logarithm'])
    expect(cycleClosedBy(nodes, { id: 'perplexity', prerequisite: 'logarithm' })).toBeNull()
    expect(cycleClosedBy(nodes, { id: 'entropy', prerequisite: 'entropy' })).toEqual(['entropy', 'entropy'])
    expect(cycleClosedBy(nodes, { id: 'entropy', prerequisite: 'of another lesson' })).toBeNull()
  })

  test('closes one exactly where there is one afterwards', () => {
    fc.assert(
      fc.property(forwardNeeds, fc.nat(8), fc.nat(8), (nodes, from, to) => {
        const [id, prerequisite] = [`n${from % nodes.length}`, `n${to % nodes.length}`]
        const after = nodes.map((one) => (one.id === id ? node(id, ...one.prerequisites, prerequisite) : one))
        const cycle = cycleClosedBy(nodes, { id, prerequisite })
        expect(cycle === null).toBe(findCycle(after) === null)
        if (cycle !== null) expectCircle(after, cycle)
      }),
    )
  })
})
