/** Whether somebody who states probabilities is surer than right, or less sure. */
import { compensatedSum } from '@/lib/metrics/compensated-sum'
import type { Interval } from './interval'
import type { PredictedShare } from './reliability'
import { wilsonInterval } from './wilson-interval'

/** Bins of the roll-up, of equal width from 0 to 1. */
const BINS = 20
/** Bets below which nothing is said of somebody. */
export const FEWEST_BETS = 10

export type ConfidenceGap = {
  /** Bets: of each exactly one option comes true. */
  readonly bets: number
  /** How sure on average, and how often right, a probability p below ½ being 1 − p of the opposite; null without a statement. */
  readonly sure: number | null
  readonly right: number | null
  /** 95 % of `right`; null below ten bets. */
  readonly interval: Interval | null
  /** `too-few` below ten bets; else where `sure` lies outside the interval. */
  readonly verdict: 'too-few' | 'agrees' | 'over-sure' | 'under-sure'
}

/**
 * Over-confidence of the half-range: Σ of max(p, 1 − p) against how often that side came true. Probabilities of one bet depend on each other, so the interval is
 * Wilson's of as many answers as there were bets.
 * @example of 20 bets on two options at 0.9 and 0.1 of which 12 came true: sure 0.9, right 0.6, over-sure
 * Source: Lichtenstein, Fischhoff & Phillips, in Kahneman, Slovic & Tversky, Judgment under Uncertainty (1982), ch. 22.
 */
export function confidenceGap(rows: readonly Omit<PredictedShare, 'student'>[]): ConfidenceGap {
  const folded = rows.map(foldedRow)
  const count = compensatedSum(folded.map((row) => row.count))
  const bets = Math.round(compensatedSum(rows.map(({ observedSum }) => observedSum)))
  if (count === 0) return { bets: 0, sure: null, right: null, interval: null, verdict: 'too-few' }
  const shareOf = (sum: number) => Math.min(1, Math.max(0, sum / count))
  const sure = shareOf(compensatedSum(folded.map(({ predictedSum }) => predictedSum)))
  const right = shareOf(compensatedSum(folded.map(({ observedSum }) => observedSum)))
  if (bets < FEWEST_BETS) return { bets, sure, right, interval: null, verdict: 'too-few' }
  const interval = wilsonInterval({ share: right, tries: Math.min(bets, count) })
  return { bets, sure, right, interval, verdict: verdictOf(sure, interval) }
}

/** A probability p below ½ as 1 − p of the opposite: what is predicted is how sure somebody is, what is observed how often right. */
export function foldedRow<Row extends Omit<PredictedShare, 'student'>>(row: Row): Row {
  if (row.bin >= BINS / 2) return row
  const { bin, count, predictedSum, observedSum } = row
  return { ...row, bin: BINS - 1 - bin, predictedSum: count - predictedSum, observedSum: count - observedSum }
}

function verdictOf(sure: number, { low, high }: Interval): ConfidenceGap['verdict'] {
  if (sure > high) return 'over-sure'
  return sure < low ? 'under-sure' : 'agrees'
}
