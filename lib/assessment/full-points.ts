/** What an assessment is worth, and how many questions it asks. */
import type { AssessmentDefinition } from './definition'

/** Full marks of one attempt, without bonus. */
export function fullPoints(definition: AssessmentDefinition): number {
  if (definition.kind === 'mastery-check') return definition.points
  return definition.slots.reduce((sum, { points }) => sum + points, 0)
}

/** Of a mastery check at most so many. */
export function questionCount(definition: AssessmentDefinition): number {
  return definition.kind === 'mastery-check' ? definition.budget : definition.slots.length
}
