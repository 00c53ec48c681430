/**
 * Each combination of objectives counted as an objective of its own, beside its parts: to join what one knows is to know something more. Items that
 * practise the same objectives together then share a level that their parts do not tell.
 */
import type { FlatLog } from '@/lib/mastery/flat-log'

/** The same logs, in the same order, with one numbering; an answer on one objective, or on none, is as it was. */
export function combineObjectives(logs: readonly FlatLog[]): readonly FlatLog[] {
  const first = Math.max(0, ...logs.map(({ objectiveCount }) => objectiveCount))
  const combinations = new Map<string, number>()
  const combined = logs.map((log) => combineIn(log, { first, combinations }))
  const objectiveCount = first + combinations.size
  return combined.map((log) => {
    const prerequisites = Array.from({ length: objectiveCount }, (_, objective) => log.prerequisites[objective] ?? [])
    return { ...log, objectiveCount, prerequisites }
  })
}

type Numbering = {
  /** Number of the first combination. */
  readonly first: number
  readonly combinations: Map<string, number>
}

function combineIn(log: FlatLog, { first, combinations }: Numbering): FlatLog {
  const objective: number[] = []
  const objectiveStart = [0]
  for (let answer = 0; answer < log.item.length; answer += 1) {
    const parts = log.objective.subarray(log.objectiveStart[answer], log.objectiveStart[answer + 1])
    objective.push(...parts)
    if (parts.length > 1) {
      const name = parts.toSorted().join(' ')
      const number = combinations.get(name) ?? first + combinations.size
      combinations.set(name, number)
      objective.push(number)
    }
    objectiveStart.push(objective.length)
  }
  return { ...log, objective: Int32Array.from(objective), objectiveStart: Int32Array.from(objectiveStart) }
}
