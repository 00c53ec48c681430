/** A log split by learner: one in five is kept for testing, whichever the order of the file puts there. */
import { randomSource } from '@/bench/learners/random-source'
import type { ResponseLog } from './response-log'

const HELD_OUT = 0.2
const SEED = 1

export function holdOut(log: ResponseLog): { readonly test: ResponseLog; readonly train: ResponseLog } {
  const random = randomSource(SEED)
  const drawn = [...log].map((entry) => ({ entry, isHeldOut: random() < HELD_OUT }))
  return {
    test: new Map(drawn.filter(({ isHeldOut }) => isHeldOut).map(({ entry }) => entry)),
    train: new Map(drawn.filter(({ isHeldOut }) => !isHeldOut).map(({ entry }) => entry)),
  }
}
