/** Slots of a blueprint that come to ask the same. */
import type { BlueprintFinding } from './blueprint-finding'
import type { Blueprint } from './coverage'
import type { Slot } from './definition'
import { groupBy } from './group-by'
import { openSlotsOf } from './open-slots'
import { slotNumbers } from './slot-numbers'

/** A fixed question that another slot could draw; slots that can give nothing but questions of one family. */
export function lintDuplicates({ definition, pool }: Blueprint): readonly BlueprintFinding[] {
  const slots = openSlotsOf(definition, pool)
  const fixed = slots.filter(({ slot }) => slot.pick.kind === 'question')
  const drawn = fixed.flatMap(({ slotId, questions: [question] }): readonly BlueprintFinding[] => {
    const others = slots.filter(
      ({ slot, questions }) =>
        slot.pick.kind === 'objectives' && question !== undefined && questions.includes(question),
    )
    if (question === undefined || others.length === 0) return []
    const numbers = slotNumbers(
      others.map((other) => other.slotId),
      definition.slots,
    )
    const words = `"${question.questionId}" stands in slot ${slotNumbers([slotId], definition.slots)} and fits slot ${numbers} too: it is never drawn there, so that slot has one fewer to draw.`
    const slotIds = [slotId, ...others.map((other) => other.slotId)]
    return [{ kind: 'fixed-question-also-drawn', severity: 'warning', words, slotIds }]
  })
  return [...drawn, ...lintFamilies(slots, definition.slots)]
}

type Opened = ReturnType<typeof openSlotsOf>

function lintFamilies(opened: Opened, slots: readonly Slot[]): readonly BlueprintFinding[] {
  const sure = opened.flatMap(({ slotId, questions }) => {
    const families = new Set(questions.map(({ family, questionId }) => family ?? questionId))
    const [family] = families
    return families.size === 1 && family !== undefined ? [{ slotId, family }] : []
  })
  return [...groupBy(sure, ({ family }) => family)].flatMap(([family, group]): readonly BlueprintFinding[] => {
    if (group.length < 2) return []
    const slotIds = group.map(({ slotId }) => slotId)
    const words = `Slots ${slotNumbers(slotIds, slots)} ask nearly the same ("${family}"): one answer gives away the next. Replace one.`
    return [{ kind: 'same-family', severity: 'warning', words, slotIds }]
  })
}
