/** A question for every slot, none twice while the pool allows. */
import type { RandomStream } from '@/lib/problems/random'
import { shuffled, uniformInteger } from '@/lib/problems/uniform'
import type { PoolQuestion } from './pool-question'

/** A slot with the questions it may draw, one at least. */
export type OpenSlot = { readonly slotId: string; readonly questions: readonly PoolQuestion[] }

export type Matching =
  /** By slot. */
  | { readonly kind: 'matched'; readonly questions: ReadonlyMap<string, PoolQuestion> }
  /** Its questions are all taken, and none of them would be another problem a second time. */
  | { readonly kind: 'short'; readonly slotId: string }

/**
 * At random from the stream. As many slots as can have a question of their own do (augmenting paths, Kuhn 1955); the others get one
 * that is given twice, with other numbers.
 */
export function matchSlots(slots: readonly OpenSlot[], stream: RandomStream): Matching {
  const holders = new Map<string, Holder>()
  const questions = new Map<string, PoolQuestion>()
  // Whoever could not take a question a second time chooses first.
  const inOrder = shuffled(stream, slots).toSorted((a, b) => Number(canRepeat(a)) - Number(canRepeat(b)))
  for (const slot of inOrder) {
    const holder = { slot, wishes: shuffled(stream, slot.questions) }
    if (settle(holder, { holders, refused: new Set() })) continue
    const again = slot.questions.filter(({ hasVariants }) => hasVariants)
    const repeated = again[again.length === 0 ? 0 : uniformInteger(stream, { low: 0, high: again.length - 1 })]
    if (repeated === undefined) return { kind: 'short', slotId: slot.slotId }
    questions.set(slot.slotId, repeated)
  }
  for (const { slot, taken } of holders.values()) questions.set(slot.slotId, taken)
  return { kind: 'matched', questions }
}

type Seeker = { readonly slot: OpenSlot; readonly wishes: readonly PoolQuestion[] }
type Holder = Seeker & { readonly taken: PoolQuestion }
type Search = { readonly holders: Map<string, Holder>; readonly refused: Set<string> }

/** Takes the first free question wished for, or one whose holder can be settled elsewhere. */
function settle(seeker: Seeker, search: Search): boolean {
  const free = seeker.wishes.find(({ questionId }) => !search.holders.has(questionId))
  if (free !== undefined) {
    search.holders.set(free.questionId, { ...seeker, taken: free })
    return true
  }
  for (const wish of seeker.wishes) {
    const holder = search.holders.get(wish.questionId)
    if (holder === undefined || search.refused.has(wish.questionId)) continue
    search.refused.add(wish.questionId)
    if (!settle(holder, search)) continue
    search.holders.set(wish.questionId, { ...seeker, taken: wish })
    return true
  }
  return false
}

function canRepeat({ questions }: OpenSlot): boolean {
  return questions.some(({ hasVariants }) => hasVariants)
}
