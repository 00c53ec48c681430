/** What two well-kept packages do at an answer: ts-fsrs works out when a card comes back, jsCAT estimates an ability anew. */
import { z } from 'zod'
import type { Contestant } from './interleave'
import { withPeerPackages } from './peer-packages'

/** jsCAT asks for a fork of optimization-js by git; its estimator by quadrature never calls it, so the one in the registry stands in. */
const packages = {
  'ts-fsrs': '5.4.2',
  '@bdelab/jscat': '5.2.3',
  'optimization-js': '1.5.0',
  'binary-search': '1.3.6',
  lodash: '4.17.21',
  seedrandom: '3.0.5',
}

type Scheduler = { readonly next: (card: object, at: Date, rating: number) => { readonly card: object } }

type Cat = {
  readonly updateAbilityEstimate: (item: Readonly<Record<'a' | 'b' | 'c' | 'd', number>>, answer: 0 | 1) => void
}

const isFunction = (value: unknown) => typeof value === 'function'
const fsrsModule = z.object({
  fsrs: z.custom<() => Scheduler>(isFunction),
  createEmptyCard: z.custom<(at: Date) => object>(isFunction),
})
const catModule = z.object({
  Cat: z.custom<new (options: { readonly method: string; readonly itemSelect: string }) => Cat>(isFunction),
})

export type PeerLearners = { readonly fsrs: Contestant; readonly cat: Contestant }

const CALLS = 2_000
/** An ability is estimated from all the answers so far: the mean over a test of this length is what is timed. */
export const catAnswers = 20
const DAY = 86_400_000
/** Again, hard, good, easy: rated 1 to 4. */
const RATINGS = 4

/** Null where the packages cannot be fetched. */
export function peerLearners(): Promise<PeerLearners | null> {
  return withPeerPackages(packages, (load) => ({
    fsrs: { work: nextReview(load('ts-fsrs')), calls: CALLS },
    cat: { work: abilityUpdate(load('@bdelab/jscat')), calls: CALLS / 10 },
  }))
}

/** A card that was reviewed once, rated each time from where it stood. */
function nextReview(loaded: unknown): (index: number) => unknown {
  const { fsrs, createEmptyCard } = fsrsModule.parse(loaded)
  const scheduler = fsrs()
  const { card } = scheduler.next(createEmptyCard(new Date(0)), new Date(DAY), 3)
  return (index) => scheduler.next(card, new Date(2 * DAY + index), 1 + (index % RATINGS))
}

/** One test after the other, begun afresh after twenty answers. */
function abilityUpdate(loaded: unknown): (index: number) => unknown {
  const { Cat } = catModule.parse(loaded)
  const begin = () => new Cat({ method: 'EAP', itemSelect: 'MFI' })
  let cat = begin()
  return (index) => {
    if (index % catAnswers === 0) cat = begin()
    return cat.updateAbilityEstimate({ a: 1, b: (index % 7) / 2 - 1.5, c: 0.25, d: 1 }, index % 3 === 0 ? 0 : 1)
  }
}
