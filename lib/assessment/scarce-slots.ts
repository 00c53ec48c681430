/** Slots that have too few questions between them. */
import type { OpenSlot } from './match-slots'

export type Scarcity = { readonly slotIds: readonly string[]; readonly questionIds: readonly string[] }

/**
 * Each group of slots that together may draw fewer questions than they are many: exactly the reason why some attempt must give a question
 * twice (Hall 1935). In the order of the slots; none where every slot can have its own.
 */
export function scarceSlots(slots: readonly OpenSlot[]): readonly Scarcity[] {
  const holders = new Map<string, OpenSlot>()
  const left = slots.filter((slot) => !settle(slot, { holders, refused: new Set() }))
  const groups = new Map<string, Scarcity>()
  for (const slot of left) {
    const group = groupOf(slot, holders)
    const slotIds = slots.filter(({ slotId }) => group.slotIds.has(slotId)).map(({ slotId }) => slotId)
    const questionIds = [...group.questionIds].toSorted()
    const key = questionIds.join(' ')
    const held = groups.get(key)?.slotIds ?? []
    const all = slots.flatMap(({ slotId }) => (held.includes(slotId) || slotIds.includes(slotId) ? slotId : []))
    groups.set(key, { slotIds: all, questionIds })
  }
  return [...groups.values()].filter(({ questionIds }) => questionIds.length > 0)
}

type Search = { readonly holders: Map<string, OpenSlot>; readonly refused: Set<string> }

/** Takes a question that is free, or whose holder can be settled elsewhere. */
function settle(slot: OpenSlot, search: Search): boolean {
  for (const { questionId } of slot.questions) {
    if (search.refused.has(questionId)) continue
    search.refused.add(questionId)
    const holder = search.holders.get(questionId)
    if (holder !== undefined && !settle(holder, search)) continue
    search.holders.set(questionId, slot)
    return true
  }
  return false
}

/** What can be reached from a slot that is left: its questions, their holders, the holders' questions, and so on. */
function groupOf(left: OpenSlot, holders: ReadonlyMap<string, OpenSlot>) {
  const slotIds = new Set([left.slotId])
  const questionIds = new Set<string>()
  const open = [left]
  for (let slot = open.pop(); slot !== undefined; slot = open.pop()) {
    for (const { questionId } of slot.questions) {
      questionIds.add(questionId)
      const holder = holders.get(questionId)
      if (holder === undefined || slotIds.has(holder.slotId)) continue
      slotIds.add(holder.slotId)
      open.push(holder)
    }
  }
  return { slotIds, questionIds }
}
