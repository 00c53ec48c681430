/**
 * The second hypothesis about a learner: an objective is known or it is not (a hidden Markov model of two states, learning at
 * each practice, as in Corbett & Anderson, UMUAI 4, 1995). It is believed with a share that the answers move by Bayes' rule:
 * each hypothesis is credited with the probability it gave to what happened.
 */
import type { AllOrNoneConstants } from './extension-constants'
import { sigmoid } from './logistic'

/** Certainty would never be mended again: the share stays inside these bounds once it is neither 0 nor 1. */
const LEAST_SHARE = 1e-5

export type KnowledgePrediction = {
  /** All that the template needs is known. */
  readonly hit: number
  readonly rightKnown: number
  readonly rightUnknown: number
  /** p = hit·rightKnown + (1 − hit)·rightUnknown. */
  readonly expectedScore: number
}

type Asked = { readonly difficulty: number; readonly guessFloor: number; readonly hit: number }

/** Right with c + (1 − c)·σ(L − βb), L the level of who knows or of who does not. */
export function predictKnowledge(
  { difficulty, guessFloor, hit }: Asked,
  { levelKnown, levelUnknown, difficultyWeight }: AllOrNoneConstants,
): KnowledgePrediction {
  const shift = difficultyWeight * difficulty
  const rightKnown = guessFloor + (1 - guessFloor) * sigmoid(levelKnown - shift)
  const rightUnknown = guessFloor + (1 - guessFloor) * sigmoid(levelUnknown - shift)
  return { hit, rightKnown, rightUnknown, expectedScore: hit * rightKnown + (1 - hit) * rightUnknown }
}

/** Right, if one of the needed objectives is known: the rest of what is needed is known with probability hit/known. 0 where it cannot be known. */
export function rightIfKnown({ hit, rightKnown, rightUnknown }: KnowledgePrediction, known: number): number {
  if (known <= 0) return 0
  const rest = hit / known
  return rest * rightKnown + (1 - rest) * rightUnknown
}

/** P(known) after what happens with probability `likelihood` if it is known, and with `total` in all: Bayes' rule. */
export function knownGiven(
  known: number,
  { likelihood, total }: { readonly likelihood: number; readonly total: number },
): number {
  if (known <= 0) return 0
  return total > 0 ? Math.min(1, (known * likelihood) / total) : known
}

/** P(known) of one of the needed objectives after a right (or wrong) answer. */
export function knownAfter(
  prediction: KnowledgePrediction,
  { known, outcome }: { readonly known: number; readonly outcome: 'right' | 'wrong' },
): number {
  const right = rightIfKnown(prediction, known)
  const { expectedScore } = prediction
  return outcome === 'right'
    ? knownGiven(known, { likelihood: right, total: expectedScore })
    : knownGiven(known, { likelihood: 1 - right, total: 1 - expectedScore })
}

type Rivals = { readonly allOrNone: number; readonly graded: number; readonly outcome: 'right' | 'wrong' }

/** The share of a hypothesis after an outcome of which the two had given these probabilities of being right. */
export function shareAfter(share: number, { allOrNone, graded, outcome }: Rivals): number {
  if (share <= 0 || share >= 1) return share
  const own = share * (outcome === 'right' ? allOrNone : 1 - allOrNone)
  const other = (1 - share) * (outcome === 'right' ? graded : 1 - graded)
  const total = own + other
  return total > 0 ? Math.min(1 - LEAST_SHARE, Math.max(LEAST_SHARE, own / total)) : share
}

/** P(known) after one practice: learnt with T·(κ + (1 − κ)·ready), `ready` the probability that all prerequisites are known. */
export function knownAfterPractice(
  { known, ready }: { readonly known: number; readonly ready: number },
  { learning, learningUnready }: AllOrNoneConstants,
): number {
  return known + (1 - known) * learning * (learningUnready + (1 - learningUnready) * ready)
}
