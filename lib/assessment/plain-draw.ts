/** A question and a seed for every slot, at random. */
import { uniformInteger } from '@/lib/problems/uniform'
import { attemptStream } from './attempt-stream'
import { type GivenBefore, matchSlots, type OpenSlot } from './match-slots'
import type { PoolQuestion } from './pool-question'

/** A problem of an attempt before it has a place. */
export type ChosenProblem = { readonly question: PoolQuestion; readonly seed: number }

export type ChosenProblems =
  /** By slot. */
  | { readonly kind: 'chosen'; readonly problems: ReadonlyMap<string, ChosenProblem> }
  | { readonly kind: 'short'; readonly slotId: string }

export type DrawFor = {
  readonly slots: readonly OpenSlot[]
  /** By slot: what a problem in it counts. */
  readonly points: ReadonlyMap<string, number>
  readonly seed: number
  /** Questions of the student's earlier attempts. */
  readonly given?: GivenBefore
}

/** Of the draws a seed could give, the first. */
export function plainDraw(request: Omit<DrawFor, 'points'>): ChosenProblems {
  return numberedDraw({ ...request, number: 0 })
}

/** A seed gives as many draws as are wanted, independent of each other. */
export function numberedDraw(request: Omit<DrawFor, 'points'> & { readonly number: number }) {
  const { slots, seed, number, given } = request
  const stream = attemptStream(seed, `questions ${number}`)
  const matching = matchSlots(slots, given === undefined ? { stream } : { stream, given })
  if (matching.kind === 'short') return matching
  const seeds = attemptStream(seed, `seeds ${number}`)
  const problems = new Map<string, ChosenProblem>()
  for (const { slotId } of slots) {
    const question = matching.questions.get(slotId)
    const variantSeed = uniformInteger(seeds, { low: 0, high: LAST_SEED })
    if (question !== undefined) problems.set(slotId, { question, seed: variantSeed })
  }
  return { kind: 'chosen' as const, problems }
}

/** Seeds fill the positive half of a 32-bit integer. */
const LAST_SEED = 2 ** 31 - 1
