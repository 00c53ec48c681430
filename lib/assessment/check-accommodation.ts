/** Whether what a student or a group is given can be meant. */
import type { Accommodation } from './accommodation'
import { checkDates, type DatesFinding } from './check-dates'
import type { AssessmentDefinition } from './definition'

export type AccommodationCheck = {
  readonly definition: AssessmentDefinition
  /** The course's. */
  readonly timeZone: string
  readonly accommodation: Accommodation
}

/**
 * What it brings about and is not found of the assessment without it: above all more time than is left until the close. Errors first.
 */
export function checkAccommodation(check: AccommodationCheck): readonly DatesFinding[] {
  const { definition, timeZone, accommodation } = check
  const known = new Set(checkDates({ definition, timeZone, accommodations: [] }).map(({ words }) => words))
  const findings = checkDates({ definition, timeZone, accommodations: [accommodation] })
  return findings
    .filter(({ words }) => !known.has(words))
    .toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
}
