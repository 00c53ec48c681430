// A course's objectives as the learner model takes them.
import 'server-only'
import { inForce } from '@/lib/mastery/constants-in-force'
import type { ObjectiveNode } from '@/lib/mastery/state'

type Stored = { readonly id: string; readonly prerequisites: readonly string[] }

/** Objectives as the model knows them. Easiness is its prior mean until a calibration is published. */
export function toNodes(objectives: readonly Stored[]): readonly ObjectiveNode[] {
  return objectives.map(({ id, prerequisites }) => ({ id, prerequisites, easiness: inForce.easiness }))
}
