/** Whether what an instructor has set down can be meant, before anybody takes it. */
import { checkDates, type DatesFinding } from './check-dates'
import { checkSlots, type SlotsFinding } from './check-slots'
import type { AssessmentDefinition } from './definition'

export type DefinitionFinding = DatesFinding | SlotsFinding

export type DefinitionCheck = {
  readonly definition: AssessmentDefinition
  /** The course's. */
  readonly timeZone: string
}

/** Errors first. Findings about questions are the blueprint's. */
export function checkDefinition({ definition, timeZone }: DefinitionCheck): readonly DefinitionFinding[] {
  const findings = [...checkDates({ definition, timeZone, accommodations: [] }), ...checkSlots(definition)]
  return findings.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
}
