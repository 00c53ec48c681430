/** The learner's belief on one objective as it reads at a moment. */
import type { Constants } from './constants'
import { fadedAt } from './forgetting'
import { ownEntry } from './own-entry'
import type { Gaussian, LearnerState, ObjectiveNode } from './state'

export type ObjectiveReading = {
  readonly state: LearnerState
  readonly objectives: ObjectiveGraph
  readonly at: number
  readonly constants: Constants
}

export type ObjectiveGraph = ReadonlyMap<string, ObjectiveNode>

/** Graphs made already: a course hands over the same list at every answer. */
const graphs = new WeakMap<readonly ObjectiveNode[], ObjectiveGraph>()

/** By id, so that a reading is a look-up. */
export function toObjectiveGraph(objectives: readonly ObjectiveNode[]): ObjectiveGraph {
  const known = graphs.get(objectives)
  if (known) return known
  const graph = new Map(objectives.map((node) => [node.id, node]))
  graphs.set(objectives, graph)
  return graph
}

/**
 * Stored and faded; or, for an untouched objective, N(half the mean of its prerequisites' m_k, vd), worked out anew at each
 * reading. Untouched prerequisites are worked out the same way; a prerequisite outside the course, or one that closes a
 * circle, says nothing.
 */
export function objectiveBeliefAt(objectiveId: string, reading: ObjectiveReading): Gaussian {
  const stored = ownEntry(reading.state.objectives, objectiveId)
  if (stored) return fadedAt(stored, reading)
  return {
    mean: advisedMean(objectiveId, { reading, means: new Map() }),
    variance: reading.constants.objectiveVariance,
  }
}

type Advice = {
  readonly reading: ObjectiveReading
  /** Worked out already; null while being worked out. */
  readonly means: Map<string, number | null>
}

function advisedMean(objectiveId: string, { reading, means }: Advice): number {
  const prerequisites = reading.objectives.get(objectiveId)?.prerequisites ?? []
  means.set(objectiveId, null)
  let sum = 0
  let count = 0
  for (const id of prerequisites) {
    const mean = meanOf(id, { reading, means })
    if (mean === null) continue
    sum += mean
    count += 1
  }
  const advised = count === 0 ? 0 : (reading.constants.prerequisiteShare * sum) / count
  means.set(objectiveId, advised)
  return advised
}

/** Null for what says nothing: an objective outside the course, or one that is being worked out. */
function meanOf(objectiveId: string, { reading, means }: Advice): number | null {
  if (!reading.objectives.has(objectiveId)) return null
  const known = means.get(objectiveId)
  if (known !== undefined) return known
  const stored = ownEntry(reading.state.objectives, objectiveId)
  return stored ? fadedAt(stored, reading).mean : advisedMean(objectiveId, { reading, means })
}

/** A template may name an objective the course does not have (any longer): it counts with the prior easiness. */
export function easinessOf(objectiveId: string, reading: ObjectiveReading): Gaussian {
  return reading.objectives.get(objectiveId)?.easiness ?? reading.constants.easiness
}
