/**
 * Difficulty across the values a template draws: template effect + β·features of the draw. A regression on the answers, each held against what
 * was expected of its learner: P(right) = c + (1 − c)·σ(z − α − β·x), z the logit of what was expected, x the features in standard deviations.
 */

import type { Value } from '@/lib/problems/value'
import { type DrawFeature, drawFeatures, type FeatureName } from './draw-features'
import { logit } from './logistic'
import { predict } from './prediction'
import { symmetricInverse } from './symmetric-inverse'

export type DrawAnswer = {
  readonly parameters: Readonly<Record<string, Value>>
  /** What was expected before the answer, guessing included. */
  readonly expectedScore: number
  readonly guessFloor: number
  /** In [0, 1]. */
  readonly scoreFraction: number
}

export type DrawEffect = {
  readonly parameter: string
  readonly feature: FeatureName
  readonly option: string | null
  /** Logits harder where the feature is one standard deviation larger; with the standard deviation of what is not known of it. */
  readonly effect: number
  readonly standardError: number
  /** Of the feature among the answers. */
  readonly mean: number
  readonly deviation: number
}

/** Below this a draw's effect is noise. */
export const leastDrawAnswers = 40
/** Prior variances: a standard deviation of a feature moves difficulty by a third of a logit or less, the template by half a logit. */
const EFFECT_VARIANCE = 0.1
const TEMPLATE_VARIANCE = 0.25
const STEPS = 12
/** What is expected is never this near to certainty. */
const EDGE = 0.01

/** Null below forty answers. Features that hardly vary are left out; shrinkage keeps those that vary together from running away. */
export function drawEffects(answers: readonly DrawAnswer[]): readonly DrawEffect[] | null {
  if (answers.length < leastDrawAnswers) return null
  const columns = standardised(answers.map(({ parameters }) => drawFeatures(parameters)))
  const rows = answers.map((_, at) => [1, ...columns.map(({ values }) => values[at] ?? 0)])
  const precisions = [1 / TEMPLATE_VARIANCE, ...columns.map(() => 1 / EFFECT_VARIANCE)]
  let effects = precisions.map(() => 0)
  let covariance: readonly (readonly number[])[] = []
  for (let step = 0; step < STEPS; step += 1) {
    const { gradient, information } = derivatives({ answers, rows, precisions, effects })
    covariance = symmetricInverse(information)
    effects = effects.map((value, j) => value + dot(covariance[j] ?? [], gradient))
  }
  return columns.map(({ parameter, feature, option, mean, deviation }, place) => ({
    parameter,
    feature,
    option,
    effect: effects[place + 1] ?? 0,
    standardError: Math.sqrt(covariance[place + 1]?.[place + 1] ?? 0),
    mean,
    deviation,
  }))
}

type Column = Omit<DrawFeature, 'amount'> & {
  readonly mean: number
  readonly deviation: number
  readonly values: readonly number[]
}

/** One column for each feature that varies; what a draw does not have counts 0. */
function standardised(draws: readonly (readonly DrawFeature[])[]): readonly Column[] {
  const names = new Map<string, DrawFeature>()
  const byDraw = draws.map((features) => new Map(features.map((feature) => [nameOf(feature), feature])))
  for (const features of byDraw) for (const [name, feature] of features) if (!names.has(name)) names.set(name, feature)
  return [...names].flatMap(([name, { parameter, feature, option }]) => {
    const amounts = byDraw.map((features) => features.get(name)?.amount ?? 0)
    const mean = amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length
    const deviation = Math.sqrt(amounts.reduce((sum, amount) => sum + (amount - mean) ** 2, 0) / amounts.length)
    if (deviation < 1e-9) return []
    return { parameter, feature, option, mean, deviation, values: amounts.map((amount) => (amount - mean) / deviation) }
  })
}

function nameOf({ parameter, feature, option }: DrawFeature): string {
  return JSON.stringify([parameter, feature, option])
}

type Fit = {
  readonly answers: readonly DrawAnswer[]
  readonly rows: readonly (readonly number[])[]
  readonly precisions: readonly number[]
  readonly effects: readonly number[]
}

/** Gradient of the log posterior and expected information: Fisher scoring. */
function derivatives({ answers, rows, precisions, effects }: Fit) {
  const gradient = effects.map((effect, j) => -effect * (precisions[j] ?? 0))
  const information = precisions.map((precision, j) => precisions.map((_, k) => (j === k ? precision : 0)))
  answers.forEach(({ expectedScore, guessFloor, scoreFraction }, at) => {
    const row = rows[at] ?? []
    const expected = Math.min(1 - EDGE, Math.max(EDGE, (expectedScore - guessFloor) / (1 - guessFloor)))
    const { expectedScore: p, known } = predict({ mean: logit(expected) - dot(row, effects), variance: 0 }, guessFloor)
    const rise = (1 - guessFloor) * known * (1 - known)
    const weight = rise / (p * (1 - p))
    row.forEach((x, j) => {
      gradient[j] = (gradient[j] ?? 0) - x * weight * (scoreFraction - p)
      const into = information[j] ?? []
      row.forEach((other, k) => {
        into[k] = (into[k] ?? 0) + x * other * weight * rise
      })
    })
  })
  return { gradient, information }
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)
}
