/** The M step: one item's slope and intercept from its expected counts, a logistic regression on ability. */
import type { ItemParameters } from './expected-counts'

export type ItemCounts = {
  readonly points: Float64Array
  readonly asked: Float64Array | undefined
  readonly right: Float64Array | undefined
}

/** Newton steps of one M step: EM needs progress in each, not the end of each. */
const NEWTON_STEPS = 5
/** No step longer than this in either parameter, in logits: far from the maximum Newton's overshoot. */
const LONGEST_STEP = 1

export function maximiseItem(start: ItemParameters, counts: ItemCounts): ItemParameters {
  let item = start
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const { slope, intercept } = newtonStep(item, counts)
    item = { slope: item.slope + bounded(slope), intercept: item.intercept + bounded(intercept) }
  }
  return item
}

/** First derivatives of the expected log-likelihood in slope and intercept: Σ θ(r − nP) and Σ (r − nP). */
export function itemGradient(item: ItemParameters, { points, asked, right }: ItemCounts): ItemParameters {
  let slope = 0
  let intercept = 0
  for (let at = 0; at < points.length; at += 1) {
    const point = points[at] ?? 0
    const residual = (right?.[at] ?? 0) - (asked?.[at] ?? 0) * rightAt(item, point)
    slope += point * residual
    intercept += residual
  }
  return { slope, intercept }
}

function newtonStep(item: ItemParameters, counts: ItemCounts): ItemParameters {
  const gradient = itemGradient(item, counts)
  let [slopes, mixed, intercepts] = [0, 0, 0]
  for (let at = 0; at < counts.points.length; at += 1) {
    const point = counts.points[at] ?? 0
    const known = rightAt(item, point)
    const weight = (counts.asked?.[at] ?? 0) * known * (1 - known)
    slopes += weight * point * point
    mixed += weight * point
    intercepts += weight
  }
  const determinant = slopes * intercepts - mixed * mixed
  if (!(determinant > 0)) return { slope: 0, intercept: 0 }
  return {
    slope: (intercepts * gradient.slope - mixed * gradient.intercept) / determinant,
    intercept: (slopes * gradient.intercept - mixed * gradient.slope) / determinant,
  }
}

function rightAt({ slope, intercept }: ItemParameters, point: number): number {
  return 1 / (1 + Math.exp(-(slope * point + intercept)))
}

function bounded(step: number): number {
  return Math.min(LONGEST_STEP, Math.max(-LONGEST_STEP, step))
}
