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

/** By question, the attempt it was last given in; never is as 0. */
export type GivenBefore = ReadonlyMap<string, number>

type Matched = { readonly stream: RandomStream; readonly given?: GivenBefore }

/**
 * At random from the stream. As many slots as can have a question of their own do (augmenting paths, Kuhn 1955); the others get one
 * that is given twice, with other numbers. As many as can have one that was never given do, then one that was given longest ago: who has a
 * question keeps one of that age or newer to the student, whoever else comes to be settled.
 */
export function matchSlots(slots: readonly OpenSlot[], { stream, given = never }: Matched): Matching {
  const holders = new Map<string, Holder>()
  // Whoever could not take a question a second time chooses first.
  const inOrder = shuffled(stream, slots).toSorted((a, b) => Number(canRepeat(a)) - Number(canRepeat(b)))
  const ageOf = ({ questionId }: PoolQuestion) => given.get(questionId) ?? 0
  let left: readonly Seeker[] = inOrder.map((slot) => {
    const wishes = shuffled(stream, slot.questions)
    return { slot, wishes: wishes.toSorted((a, b) => ageOf(a) - ageOf(b)) }
  })
  for (const age of agesOf(slots, ageOf)) {
    const isAllowed = (question: PoolQuestion) => ageOf(question) <= age
    left = left.filter((seeker) => !settle(seeker, { holders, isAllowed, refused: new Set() }))
  }
  const questions = new Map([...holders.values()].map(({ slot, taken }) => [slot.slotId, taken] as const))
  for (const { slot } of left) {
    const again = slot.questions.filter(({ hasVariants }) => hasVariants)
    const repeated = again[again.length === 0 ? 0 : uniformInteger(stream, { low: 0, high: again.length - 1 })]
    // Who may repeat has taken, for its age, what somebody needs who may not.
    if (repeated === undefined && given.size > 0) return matchSlots(slots, { stream })
    if (repeated === undefined) return { kind: 'short', slotId: slot.slotId }
    questions.set(slot.slotId, repeated)
  }
  return { kind: 'matched', questions }
}

const never: GivenBefore = new Map()

/** From what was never given on. */
function agesOf(slots: readonly OpenSlot[], ageOf: (question: PoolQuestion) => number): readonly number[] {
  const ages = new Set(slots.flatMap(({ questions }) => questions.map(ageOf)))
  return [...ages].toSorted((a, b) => a - b)
}

type Seeker = { readonly slot: OpenSlot; readonly wishes: readonly PoolQuestion[] }
type Holder = Seeker & { readonly taken: PoolQuestion }
type Search = {
  readonly holders: Map<string, Holder>
  readonly isAllowed: (question: PoolQuestion) => boolean
  readonly refused: Set<string>
}

/** Takes the first free question wished for, or one whose holder can be settled elsewhere. */
function settle(seeker: Seeker, search: Search): boolean {
  const allowed = seeker.wishes.filter(search.isAllowed)
  const free = allowed.find(({ questionId }) => !search.holders.has(questionId))
  if (free !== undefined) {
    search.holders.set(free.questionId, { ...seeker, taken: free })
    return true
  }
  for (const wish of allowed) {
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
