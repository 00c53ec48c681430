/** The problems of a new attempt. */
import { shuffled } from '@/lib/problems/uniform'
import { attemptStream } from './attempt-stream'
import { balancedDraw } from './balanced-draw'
import type { DrawTarget } from './draw-target'
import type { GivenBefore } from './match-slots'
import { type DrawFailure, openSlots, pointsBySlot, type SlotsDefinition } from './open-slots'
import { plainDraw } from './plain-draw'
import type { PoolQuestion } from './pool-question'

export type DrawnProblem = {
  readonly slotId: string
  /** 0 for the first on the student's screen. */
  readonly position: number
  readonly questionId: string
  readonly version: number
  readonly seed: number
  readonly points: number
}

export type DrawnAttempt = { readonly kind: 'drawn'; readonly problems: readonly DrawnProblem[] } | DrawFailure

export type DrawRequest = {
  readonly definition: SlotsDefinition
  /** What may be drawn today, in any order. */
  readonly pool: readonly PoolQuestion[]
  readonly seed: number
  /** Questions of the student's earlier attempts: those least lately given come first where a slot draws. */
  readonly given?: GivenBefore
  /** Of these slots and this pool, where it is worked out already. */
  readonly target?: DrawTarget
}

/** One problem for each slot: a pure function of definition, pool, seed and what was given before, whatever the order of the pool. */
export function drawAttempt({ definition, pool, seed, given, target }: DrawRequest): DrawnAttempt {
  const opened = openSlots(definition, pool)
  if (opened.kind !== 'open') return opened
  const { slots } = opened
  const asked = { slots, points: pointsBySlot(definition), seed, ...(given === undefined ? {} : { given }) }
  const isBalanced = definition.kind === 'exam' && definition.isBalanced
  const drawn = isBalanced ? balancedDraw(asked, target) : plainDraw(asked)
  if (drawn.kind === 'short') {
    const found = slots.find(({ slotId }) => slotId === drawn.slotId)?.questions.length ?? 0
    return { kind: 'pool-too-small', slotId: drawn.slotId, found }
  }
  const order = definition.isShuffled ? shuffled(attemptStream(seed, 'order'), definition.slots) : definition.slots
  const problems = order.flatMap(({ id, points }, position) => {
    const chosen = drawn.problems.get(id)
    if (chosen === undefined) return []
    const { questionId, version } = chosen.question
    return { slotId: id, position, questionId, version, seed: chosen.seed, points }
  })
  return { kind: 'drawn', problems }
}
