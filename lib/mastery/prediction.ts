/**
 * What is expected of an answer, and what the answer says. z ~ N(`mean`, `variance`) is the learner's level less the
 * template's difficulty; a right answer has probability c + (1 − c)·sigmoid(z).
 */
import { sigmoid } from './logistic'
import type { Gaussian } from './state'

export type Prediction = {
  /** κ = 1/√(1 + πS/8): the logistic averaged over a Gaussian, MacKay (1992). */
  readonly shrinkage: number
  /** s = sigmoid(κz): right, guessing aside. */
  readonly known: number
  readonly guessFloor: number
  /** p = c + (1 − c)s. */
  readonly expectedScore: number
}

/** First and second derivative of the log-likelihood of an answer in z. */
export type Evidence = { readonly slope: number; readonly curvature: number }

/**
 * p = c + (1 − c)·sigmoid(κz).
 * @example predict({ mean: -0.8, variance: 0 }, 0.25).expectedScore // 0.25 + 0.75·0.3100 = 0.4825
 */
export function predict(z: Gaussian, guessFloor: number): Prediction {
  const shrinkage = 1 / Math.sqrt(1 + (Math.PI * z.variance) / 8)
  const known = sigmoid(shrinkage * z.mean)
  return { shrinkage, known, guessFloor, expectedScore: guessFloor + (1 - guessFloor) * known }
}

/** D1 = −κs, D2 = −κ²s(1 − s). */
export function evidenceOfWrong({ shrinkage, known }: Prediction): Evidence {
  return { slope: -shrinkage * known, curvature: -shrinkage * shrinkage * known * (1 - known) }
}

/** D1 = (1 − c)κs(1 − s)/p, D2 = D1·κ(1 − 2s) − D1². */
export function evidenceOfRight({ shrinkage, known, guessFloor, expectedScore }: Prediction): Evidence {
  const slope = ((1 - guessFloor) * shrinkage * known * (1 - known)) / expectedScore
  return { slope, curvature: slope * shrinkage * (1 - 2 * known) - slope * slope }
}

/** Partial credit y: the two mixed with weights y and 1 − y; all or nothing is one of them. */
export function evidenceOfScore(prediction: Prediction, scoreFraction: number): Evidence {
  if (scoreFraction >= 1) return evidenceOfRight(prediction)
  if (scoreFraction <= 0) return evidenceOfWrong(prediction)
  const right = evidenceOfRight(prediction)
  const wrong = evidenceOfWrong(prediction)
  return {
    slope: mixed({ right: right.slope, wrong: wrong.slope, scoreFraction }),
    curvature: mixed({ right: right.curvature, wrong: wrong.curvature, scoreFraction }),
  }
}

/** m ← m + q·v·D1, v ← v + q²·v²·D2: assumed-density filtering of one term of weight q. */
export function moved(
  belief: Gaussian,
  { weight, evidence: { slope, curvature } }: { readonly weight: number; readonly evidence: Evidence },
): Gaussian {
  const reach = weight * belief.variance
  return { mean: belief.mean + reach * slope, variance: belief.variance + reach * reach * curvature }
}

/** y·right + (1 − y)·wrong. */
export function mixed({ right, wrong, scoreFraction }: Outcomes): number {
  return scoreFraction * right + (1 - scoreFraction) * wrong
}

type Outcomes = { readonly right: number; readonly wrong: number; readonly scoreFraction: number }
