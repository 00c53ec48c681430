/** Two groups side by side: figures of each, and their difference with its interval. */
import 'server-only'
import type { ComparedRow, ComparedSide } from '@/lib/contracts/analytics/compare-view'
import type { ShownFigure, ShownInterval } from '@/lib/contracts/analytics/shown-figure'
import { bootstrapMeanInterval } from '@/lib/psychometrics/bootstrap-mean-interval'
import type { Interval } from '@/lib/psychometrics/interval'
import { type IntervalFigure, intervalDoubt } from '@/lib/psychometrics/interval-doubt'
import { mean } from '@/lib/psychometrics/mean'
import { meanDifference } from '@/lib/psychometrics/mean-difference'
import { type CountedHits, type Difference, shareDifference } from '@/lib/psychometrics/share-difference'
import { wilsonInterval } from '@/lib/psychometrics/wilson-interval'

type Named = { readonly id: string; readonly title: string }
type Sides<Of> = { readonly first: Of; readonly second: Of }

/** Of scores, one a student. */
export function comparedMeans({ id, title }: Named, { first, second }: Sides<readonly number[]>): ComparedRow {
  const found = meanDifference(first, second)
  const [a, b] = [mean(first), mean(second)]
  const n = Math.min(first.length, second.length)
  return {
    ...{ id, title, first: meanSide(first), second: meanSide(second) },
    // Where nothing varies there is a difference, and nothing tells how sure it is.
    difference: a === null || b === null ? null : differenceOf(found ?? { difference: a - b, interval: null }, n),
  }
}

/** Of how many of a group have something. */
export function comparedShares({ id, title }: Named, { first, second }: Sides<CountedHits>): ComparedRow {
  const found = shareDifference(first, second)
  return {
    ...{ id, title, first: shareSide(first), second: shareSide(second) },
    difference: found === null ? null : differenceOf(found, Math.min(first.n, second.n)),
  }
}

export function meanFigure(scores: readonly number[]): ShownFigure {
  return { value: mean(scores), interval: shown('mean', { interval: bootstrapMeanInterval(scores), n: scores.length }) }
}

function meanSide(scores: readonly number[]): ComparedSide {
  return { n: scores.length, figure: meanFigure(scores), count: null }
}

function shareSide({ hits, n }: CountedHits): ComparedSide {
  const interval = n === 0 ? null : wilsonInterval({ share: hits / n, tries: n })
  return {
    ...{ n, count: hits },
    figure: { value: n === 0 ? null : hits / n, interval: shown('facility', { interval, n }) },
  }
}

type Found = Omit<Difference, 'interval'> & { readonly interval: Interval | null }

function differenceOf({ difference, interval }: Found, n: number): ShownFigure {
  return { value: difference, interval: shown('difference', { interval, n }) }
}

function shown(
  figure: IntervalFigure,
  { interval, n }: { readonly interval: Interval | null; readonly n: number },
): ShownInterval {
  const doubt = intervalDoubt(figure, { attempts: n, scoreShare: null })
  if (doubt !== null) return { kind: 'withheld', why: doubt }
  return interval === null ? { kind: 'withheld', why: { reason: 'not-defined' } } : { kind: 'interval', ...interval }
}
