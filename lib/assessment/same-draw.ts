/** Whether what was drawn from one revision of an assessment could have been drawn from another. */
import type { AssessmentDefinition } from './definition'
import { isSameValue } from './same-value'

/** Titles, dates and rules of release may differ: what is asked, and in which order, may not. */
export function isSameDraw(one: AssessmentDefinition, other: AssessmentDefinition): boolean {
  return isSameValue(drawnFrom(one), drawnFrom(other))
}

function drawnFrom(definition: AssessmentDefinition) {
  const { kind } = definition
  if (kind === 'mastery-check') return { kind, objectives: definition.objectives }
  const { slots, isShuffled } = definition
  return { kind, slots, isShuffled, isBalanced: definition.kind === 'exam' && definition.isBalanced }
}
