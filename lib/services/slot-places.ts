/** The places of an assessment as its instructor counts them. */
import 'server-only'
import type { AssessmentDefinition } from '@/lib/assessment/definition'

/** From 1 on, by the slot's id; a mastery check has none. */
export function slotPlaces(definition: AssessmentDefinition): ReadonlyMap<string, number> {
  const slots = definition.kind === 'mastery-check' ? [] : definition.slots
  return new Map(slots.map(({ id }, index) => [id, index + 1] as const))
}
