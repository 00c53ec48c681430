/** Whether a student who tries more than once can be asked something else each time. */
import type { BlueprintFinding } from './blueprint-finding'
import { openSlotsOf, type SlotsDefinition } from './open-slots'
import type { PoolQuestion } from './pool-question'
import { type Scarcity, scarceSlots } from './scarce-slots'
import { slotNumbers } from './slot-numbers'

export type AttemptedBlueprint = {
  readonly definition: Pick<SlotsDefinition, 'slots'> & Partial<Pick<SlotsDefinition, 'attemptsAllowed'>>
  readonly pool: readonly PoolQuestion[]
}

/** Nothing where one attempt already has too few, which is said elsewhere. A slot that names its question gives it each time, as it is meant to. */
export function lintAttempts({ definition, pool }: AttemptedBlueprint): readonly BlueprintFinding[] {
  const { slots, attemptsAllowed = 1 } = definition
  const drawing = { slots: slots.filter(({ pick }) => pick.kind === 'objectives') }
  const open = openSlotsOf(drawing, pool).filter(({ questions }) => questions.length > 0)
  const scarceIn = (attempts: number) => scarceSlots(repeated(open, attempts))
  if (attemptsAllowed === 1 || scarceIn(1).length > 0) return []
  const enough = mostWhere((attempts) => scarceIn(attempts).length === 0, attemptsAllowed)
  if (enough === attemptsAllowed) return []
  return scarceIn(enough + 1).map(({ slotIds, questionIds }: Scarcity) => {
    const ids = [...new Set(slotIds.map(slotOf))]
    const names = slotNumbers(ids, slots)
    const between = `${ids.length === 1 ? 'Slot' : 'Slots'} ${names} ${ids.length === 1 ? 'draws' : 'draw'} on ${questionIds.length} questions`
    const words = `${between}, but ${attemptsAllowed} attempts are allowed: from attempt ${enough + 1} on students are given some again, those of longest ago first. Write more, widen a slot, or allow fewer attempts.`
    return { kind: 'attempts-share-questions', severity: 'warning', words, slotIds: ids }
  })
}

/** Every slot as often as there are attempts: questions for all of them are questions that are all different. */
function repeated(slots: ReturnType<typeof openSlotsOf>, attempts: number) {
  return Array.from({ length: attempts }, (_, attempt) =>
    slots.map((slot) => ({ ...slot, slotId: `${slot.slotId} ${attempt}` })),
  ).flat()
}

function slotOf(repeatedId: string): string {
  return repeatedId.slice(0, repeatedId.lastIndexOf(' '))
}

/** The largest number from 1 to `most` for which it holds; it holds for 1, and never again once it does not. */
function mostWhere(holds: (number: number) => boolean, most: number): number {
  let [yes, no] = [1, most + 1]
  while (no - yes > 1) {
    const middle = Math.floor((yes + no) / 2)
    if (holds(middle)) yes = middle
    else no = middle
  }
  return yes
}
