/** The slots of an assessment with the questions each may draw. */
import type { AssessmentDefinition, Slot } from './definition'
import { fittingQuestions } from './fitting-questions'
import type { OpenSlot } from './match-slots'
import type { PoolQuestion } from './pool-question'

export type SlotsDefinition = Exclude<AssessmentDefinition, { readonly kind: 'mastery-check' }>

export type DrawFailure =
  /** The question a slot names is withdrawn, or not there. */
  | { readonly kind: 'question-unavailable'; readonly slotId: string; readonly questionId: string }
  /** No question is left for a slot; `found` fit it. */
  | { readonly kind: 'pool-too-small'; readonly slotId: string; readonly found: number }

export type OpenedSlots = { readonly kind: 'open'; readonly slots: readonly OpenSlot[] } | DrawFailure

/** Every slot with what it may draw, or the first that can draw nothing. */
export function openSlots(definition: Pick<SlotsDefinition, 'slots'>, pool: readonly PoolQuestion[]): OpenedSlots {
  const slots = openSlotsOf(definition, pool)
  const empty = slots.find(({ questions }) => questions.length === 0)
  if (empty === undefined) return { kind: 'open', slots }
  const { slotId, slot } = empty
  return slot.pick.kind === 'question'
    ? { kind: 'question-unavailable', slotId, questionId: slot.pick.questionId }
    : { kind: 'pool-too-small', slotId, found: 0 }
}

/** In one order, whatever that of the pool. */
export function openSlotsOf(
  { slots }: Pick<SlotsDefinition, 'slots'>,
  pool: readonly PoolQuestion[],
): readonly (OpenSlot & { readonly slot: Slot })[] {
  const inOrder = pool.toSorted((a, b) => (a.questionId < b.questionId ? -1 : 1))
  return slots.map((slot) => ({ slot, slotId: slot.id, questions: fittingQuestions(slot, inOrder) }))
}

export function pointsBySlot({ slots }: Pick<SlotsDefinition, 'slots'>): ReadonlyMap<string, number> {
  return new Map(slots.map(({ id, points }) => [id, points]))
}
