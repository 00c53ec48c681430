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

/** By id, so that a reading is a look-up. */
export function toObjectiveGraph(objectives: readonly ObjectiveNode[]): ObjectiveGraph {
  return new Map(objectives.map((node) => [node.id, node]))
}

/**
 * Stored and faded; or, for an untouched objective, N(half the mean of its prerequisites' m_k, vd), worked out anew at each
 * reading. Untouched prerequisites are worked out the same way; a prerequisite outside the course, or one that closes a
 * circle, says nothing.
 */
export function objectiveBeliefAt(objectiveId: string, reading: ObjectiveReading): Gaussian {
  const stored = ownEntry(reading.state.objectives, objectiveId)
  if (stored) return fadedAt(stored, reading)
  return { mean: advisedMean(objectiveId, reading, []), variance: reading.constants.objectiveVariance }
}

function advisedMean(objectiveId: string, reading: ObjectiveReading, path: readonly string[]): number {
  const prerequisites = reading.objectives.get(objectiveId)?.prerequisites ?? []
  const here = [...path, objectiveId]
  const known = prerequisites.filter((id) => reading.objectives.has(id) && !here.includes(id))
  if (known.length === 0) return 0
  let sum = 0
  for (const id of known) {
    const stored = ownEntry(reading.state.objectives, id)
    sum += stored ? fadedAt(stored, reading).mean : advisedMean(id, reading, here)
  }
  return (reading.constants.prerequisiteShare * sum) / known.length
}

/** A template may name an objective the course does not have (any longer): it counts with the prior easiness. */
export function easinessOf(objectiveId: string, reading: ObjectiveReading): Gaussian {
  return reading.objectives.get(objectiveId)?.easiness ?? reading.constants.easiness
}
