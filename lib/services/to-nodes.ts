// A course's objectives as the learner model takes them.
import 'server-only'
import { type Calibration, calibratedEasiness } from '@/lib/mastery/calibration'
import type { ObjectiveNode } from '@/lib/mastery/state'

type Stored = { readonly id: string; readonly prerequisites: readonly string[] }

/** Objectives as the model knows them, each with its easiness. */
export function toNodes(objectives: readonly Stored[], calibration: Calibration): readonly ObjectiveNode[] {
  return objectives.map(({ id, prerequisites }) => {
    return { id, prerequisites, easiness: calibratedEasiness(id, calibration) }
  })
}
