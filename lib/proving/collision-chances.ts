/** What the pairs of variants that are alike say about a class of students who each draw one. */
import { portableExp } from '@/lib/metrics/portable-exp'
import { portablePower } from '@/lib/metrics/portable-power'
import { countInterval } from './count-interval'
import type { Interval } from './wilson-interval'

export type Estimate = { readonly estimate: number; readonly interval95: Interval }

export type CollisionChances = {
  /** That two students meet the same problem: pairs alike over all pairs (Simpson's index, without bias). */
  readonly ofAPair: Estimate
  /** That any two of the class do: 1 − e^(−λ·pairs of the class), the Poisson approximation of the birthday problem. */
  readonly ofAnyTwo: Estimate
  /** Share of the class who share their problem with somebody: 1 − (1 − λ)^(class − 1), exact where all problems are as likely, else too high. */
  readonly shareWhoShare: Estimate
}

export type Alike = {
  /** Variants seen. */
  readonly n: number
  /** How often each distinct one was seen. */
  readonly counts: Iterable<number>
  readonly classSize: number
}

export function collisionChances({ n, counts, classSize }: Alike): CollisionChances {
  const pairs = pairsOf(n)
  const alike = [...counts].reduce((sum, count) => sum + pairsOf(count), 0)
  const { low, high } = countInterval(alike)
  const ofAPair = (count: number) => (pairs === 0 ? 1 : Math.min(1, count / pairs))
  const spread = (of: (pairChance: number) => number): Estimate => ({
    estimate: of(ofAPair(alike)),
    interval95: { low: of(ofAPair(low)), high: of(ofAPair(high)) },
  })
  return {
    ofAPair: spread((chance) => chance),
    ofAnyTwo: spread((chance) => 1 - portableExp(-chance * pairsOf(classSize))),
    shareWhoShare: spread((chance) => 1 - portablePower(1 - chance, classSize - 1)),
  }
}

function pairsOf(n: number): number {
  return (n * (n - 1)) / 2
}
