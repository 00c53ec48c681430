/** Whether stated probabilities come true as often as they say: a reliability diagram with what chance alone would leave of it. */
import { compensatedSum } from '@/lib/metrics/compensated-sum'
import { tQuantile } from './f-quantile'
import { COVERAGE, type Interval } from './interval'
import { wilsonInterval } from './wilson-interval'

/** What one student's predictions in one bin came to. */
export type PredictedShare = {
  readonly student: string
  readonly bin: number
  readonly count: number
  /** Of the predictions, and of what was observed: scores or outcomes in [0, 1]. */
  readonly predictedSum: number
  readonly observedSum: number
}

export type ReliabilityBin = {
  readonly bin: number
  readonly n: number
  readonly students: number
  readonly predicted: number
  readonly observed: number
  /** 95 %, of what would be observed of endlessly many such students; null below two students. */
  readonly interval: Interval | null
}

export type Reliability = {
  readonly n: number
  readonly students: number
  readonly predicted: number
  readonly observed: number
  /** Of `observed`, as a bin's. */
  readonly interval: Interval | null
  /** In order; bins with nothing in them are left out. */
  readonly bins: readonly ReliabilityBin[]
  /** Expected calibration error Σ n_b/n·|observed_b − predicted_b|, in [0, 1]. */
  readonly calibrationError: number
  /** What it would come to on average by chance alone, were every prediction right: Σ n_b/n·√(2/π)·se_b. */
  readonly chanceError: number
}

/**
 * Bins with their mean prediction and mean outcome; null where there is nothing. A student's answers are alike, so intervals are Wilson's of as many answers as
 * tell as much: n* = p(1 − p)/se², se² = k/(k − 1)·Σ_s (o_s − p·n_s)²/n² over k students (a ratio estimator's), n at most, with Student's quantile of
 * k − 1 degrees of freedom. Where all is 0 or all 1 each student counts once.
 * @throws RangeError where a sum lies outside 0 to the count.
 * @example reliability([{ student: 'a', bin: 9, count: 2, predictedSum: 1.8, observedSum: 1 }])?.calibrationError // 0.4
 * Source: Naeini, Cooper & Hauskrecht, AAAI 2015 (ECE); Cochran, Sampling Techniques (1977), §6.3; Wilson, JASA 22 (1927).
 */
export function reliability(rows: readonly PredictedShare[]): Reliability | null {
  for (const row of rows) requireSums(row)
  const all = pooled(rows)
  if (all === null) return null
  const bins = [...new Set(rows.map(({ bin }) => bin))]
    .toSorted((a, b) => a - b)
    .flatMap((bin) => {
      const own = pooled(rows.filter((row) => row.bin === bin))
      return own === null ? [] : [{ bin, ...own }]
    })
  const weighted = (errorOf: (bin: Pooled) => number) =>
    compensatedSum(bins.map((bin) => (bin.n / all.n) * errorOf(bin)))
  const { error: _, ...whole } = all
  return {
    ...whole,
    bins: bins.map(({ error: _of, ...bin }) => bin),
    calibrationError: weighted(({ observed, predicted }) => Math.abs(observed - predicted)),
    chanceError: weighted(({ error }) => Math.sqrt(2 / Math.PI) * error),
  }
}

type Pooled = Omit<ReliabilityBin, 'bin'> & { readonly error: number }

function pooled(rows: readonly PredictedShare[]): Pooled | null {
  const n = compensatedSum(rows.map(({ count }) => count))
  if (n === 0) return null
  const observed = clamped(compensatedSum(rows.map(({ observedSum }) => observedSum)) / n)
  const students = byStudent(rows)
  const k = students.length
  const residuals = students.map(({ count, observedSum }) => (observedSum - observed * count) ** 2)
  const clustered = k < 2 ? 0 : Math.sqrt(((k / (k - 1)) * compensatedSum(residuals)) / (n * n))
  return {
    ...{ n, students: k, observed },
    predicted: clamped(compensatedSum(rows.map(({ predictedSum }) => predictedSum)) / n),
    interval: k < 2 ? null : intervalOf({ observed, n, students: k, error: clustered }),
    error: Math.max(clustered, Math.sqrt((observed * (1 - observed)) / n)),
  }
}

type Estimate = {
  readonly observed: number
  readonly n: number
  readonly students: number
  readonly error: number
}

function intervalOf({ observed, n, students, error }: Estimate): Interval {
  const spread = observed * (1 - observed)
  const quantile = tQuantile(COVERAGE, students - 1)
  const alone = spread > 0 ? n : students
  const tries = spread > 0 && error > 0 ? Math.min(n, spread / (error * error)) : alone
  return wilsonInterval({ share: observed, tries, quantile })
}

function byStudent(rows: readonly PredictedShare[]): readonly Pick<PredictedShare, 'count' | 'observedSum'>[] {
  const found = new Map<string, { readonly count: number; readonly observedSum: number }>()
  for (const { student, count, observedSum } of rows) {
    if (count === 0) continue
    const own = found.get(student) ?? { count: 0, observedSum: 0 }
    found.set(student, { count: own.count + count, observedSum: own.observedSum + observedSum })
  }
  return [...found.values()]
}

function requireSums({ count, predictedSum, observedSum }: PredictedShare): void {
  const most = count * (1 + ROUNDING)
  for (const sum of [predictedSum, observedSum]) {
    if (!(count >= 0 && sum >= -ROUNDING && sum <= most + ROUNDING)) {
      throw new RangeError(`expected a sum from 0 to ${count}, got ${sum}`)
    }
  }
}

/** Of sums of doubles. */
const ROUNDING = 1e-9

function clamped(share: number): number {
  return Math.min(1, Math.max(0, share))
}
