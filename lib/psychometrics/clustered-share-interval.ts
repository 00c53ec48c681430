/** How sure a share is when the tries of one person are alike. */
import { tQuantile } from './f-quantile'
import { COVERAGE, type Interval } from './interval'
import { wilsonInterval } from './wilson-interval'

/** One person's tries, and those that count. */
export type Cluster = { readonly n: number; readonly count: number }

/**
 * 95 % interval of Σcount/Σn: Wilson's, of Σn/(1 + (m − 1)·ρ) tries, m = Σn²/Σn the number a person gave (as a try sees it) and ρ how alike they are (from the
 * variance of the persons' own shares; 0 to 1), with Student's quantile for as many persons: ρ is estimated. Where each tried once it is Wilson's own; of
 * one person all tries count as one; the whole of [0, 1] where nothing was tried.
 * @example clusteredShareInterval of twenty persons with 1 of 1 or 0 of 1: wilsonInterval of twenty tries
 * Source: design effect, Kish, Survey Sampling (1965), §5.4; ρ by analysis of variance, Donner & Koval, Biometrics 36 (1980).
 */
export function clusteredShareInterval(persons: readonly Cluster[]): Interval {
  const clusters = persons.filter(({ n }) => n > 0)
  const [n, count] = [sumOf(clusters, (cluster) => cluster.n), sumOf(clusters, (cluster) => cluster.count)]
  const share = n === 0 ? 0 : count / n
  if (clusters.length === n) return wilsonInterval({ share, tries: n })
  if (clusters.length === 1) return wilsonInterval({ share, tries: 1 })
  const tries = n / designEffect(clusters, { n, share })
  return wilsonInterval({ share, tries, quantile: tQuantile(COVERAGE, clusters.length - 1) })
}

/** 1 + (m − 1)·ρ, at least 1, for two persons at least of whom one tried twice. */
function designEffect(
  clusters: readonly Cluster[],
  { n, share }: { readonly n: number; readonly share: number },
): number {
  const between = sumOf(clusters, (own) => own.n * (own.count / own.n - share) ** 2) / (clusters.length - 1)
  const within = sumOf(clusters, (own) => own.count * (1 - own.count / own.n)) / (n - clusters.length)
  const squares = sumOf(clusters, (own) => own.n ** 2)
  const size = (n - squares / n) / (clusters.length - 1)
  const total = between + (size - 1) * within
  const alike = total > 0 ? Math.min(1, Math.max(0, (between - within) / total)) : 0
  return 1 + (squares / n - 1) * alike
}

function sumOf(clusters: readonly Cluster[], of: (cluster: Cluster) => number): number {
  return clusters.reduce((sum, cluster) => sum + of(cluster), 0)
}
