/** How sure a share is when the tries of one person are alike. */
import { tQuantile } from './f-quantile'
import { COVERAGE, type Interval } from './interval'
import { wilsonInterval } from './wilson-interval'

/** One person's tries, and those that count. */
export type Cluster = { readonly n: number; readonly count: number }

/**
 * 95 % interval of Σcount/Σn: Wilson's, of Σn/(1 + (m − 1)·ρ) tries, m = Σn²/Σn the number a person gave (as a try sees it) and ρ how alike they are (from the
 * variance of the persons' own shares; 0 to 1), with Student's quantile for as many persons: ρ is estimated. Few persons tell little of ρ, and too little of it
 * where none of them happens to be one who always does it: it is at least what it would be with five more persons of ρ = 0.4. Where each tried once it is Wilson's own; of
 * one person all tries count as one; the whole of [0, 1] where nothing was tried.
 * @example clusteredShareInterval of twenty persons with 1 of 1 or 0 of 1: wilsonInterval of twenty tries
 * Source: design effect, Kish, Survey Sampling (1965), §5.4; ρ by analysis of variance, Donner & Koval, Biometrics 36 (1980).
 */
export function clusteredShareInterval(persons: readonly Cluster[]): Interval {
  const clusters = persons.filter(({ n }) => n > 0)
  return clusteredIntervalOfSums({
    persons: clusters.length,
    n: sumOf(clusters, (cluster) => cluster.n),
    count: sumOf(clusters, (cluster) => cluster.count),
    squareSum: sumOf(clusters, ({ n }) => n ** 2),
    shareSum: sumOf(clusters, ({ n, count }) => count ** 2 / n),
  })
}

/** What the interval takes of the persons who tried: how many, and over them Σn, Σc, Σn² and Σc²/n. */
export type ClusterSums = {
  readonly persons: number
  readonly n: number
  readonly count: number
  readonly squareSum: number
  readonly shareSum: number
}

/** `clusteredShareInterval` of the sums alone, to the last bits of their adding up. */
export function clusteredIntervalOfSums(sums: ClusterSums): Interval {
  const { persons, n, count } = sums
  const share = n === 0 ? 0 : count / n
  if (persons === n) return wilsonInterval({ share, tries: n })
  if (persons === 1) return wilsonInterval({ share, tries: 1 })
  return wilsonInterval({ share, tries: n / designEffect(sums), quantile: tQuantile(COVERAGE, persons - 1) })
}

/** Without them the interval of a rare habit holds the truth in 91 of 100 classes of thirty, with twice as many it is wider than it needs to be. */
const SUPPOSED = { persons: 5, alike: 0.4 }

/** 1 + (m − 1)·ρ, at least 1, for two persons at least of whom one tried twice. */
function designEffect({ persons, n, count, squareSum, shareSum }: ClusterSums): number {
  const between = Math.max(0, shareSum - count ** 2 / n) / (persons - 1)
  const within = Math.max(0, count - shareSum) / (n - persons)
  const size = (n - squareSum / n) / (persons - 1)
  const total = between + (size - 1) * within
  const found = total > 0 ? Math.min(1, Math.max(0, (between - within) / total)) : 0
  const withMore = (persons * found + SUPPOSED.persons * SUPPOSED.alike) / (persons + SUPPOSED.persons)
  return 1 + (squareSum / n - 1) * Math.max(found, withMore)
}

function sumOf(clusters: readonly Cluster[], of: (cluster: Cluster) => number): number {
  return clusters.reduce((sum, cluster) => sum + of(cluster), 0)
}
