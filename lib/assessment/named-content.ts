/** What of a course an assessment names: objectives and questions that must be there for it to be given. */
import type { AssessmentDefinition } from './definition'

/** Each once, in the order they are first named. */
export function namedObjectives(definition: AssessmentDefinition): readonly string[] {
  if (definition.kind === 'mastery-check') return [...new Set(definition.objectives)]
  return [...new Set(definition.slots.flatMap(({ pick }) => (pick.kind === 'objectives' ? pick.objectives : [])))]
}

export function namedQuestions(definition: AssessmentDefinition): readonly string[] {
  if (definition.kind === 'mastery-check') return []
  return [...new Set(definition.slots.flatMap(({ pick }) => (pick.kind === 'question' ? [pick.questionId] : [])))]
}
