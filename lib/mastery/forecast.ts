/** What is expected of an answer under both hypotheses, and how an answer would move the belief in them. */
import { type KnowledgePrediction, knownAfter, predictKnowledge, shareAfter } from './all-or-none'
import type { AnswerTerms } from './answer-terms'
import type { Constants } from './constants'
import { mixed, type Prediction, predict } from './prediction'
import type { LearnerState, PoolEntry } from './state'

export type Forecast = {
  readonly graded: Prediction
  /** Null where the second hypothesis is left out, or has nothing to say of this template. */
  readonly knowledge: KnowledgePrediction | null
  readonly share: number
  /** Guessing included, both hypotheses weighed. */
  readonly expectedScore: number
}

type Learner = { readonly terms: AnswerTerms; readonly state: LearnerState; readonly constants: Constants }

export function forecastAnswer(template: PoolEntry, { terms, state, constants }: Learner): Forecast {
  const graded = predict(terms.z, template.guessFloor)
  const share = state.extension?.allOrNoneShare ?? 0
  if (share === 0 || constants.extension === null || terms.objectives.length === 0) {
    return { graded, knowledge: null, share, expectedScore: graded.expectedScore }
  }
  const asked = { difficulty: template.difficulty.mean, guessFloor: template.guessFloor, hit: terms.hit }
  const knowledge = predictKnowledge(asked, constants.extension.allOrNone)
  const expectedScore = share * knowledge.expectedScore + (1 - share) * graded.expectedScore
  return { graded, knowledge, share, expectedScore }
}

/** P(known) of a needed objective after a score: the two outcomes mixed with weights y and 1 − y. */
export function knownAfterScore(
  known: number,
  { knowledge, scoreFraction }: { readonly knowledge: KnowledgePrediction; readonly scoreFraction: number },
): number {
  if (scoreFraction >= 1) return knownAfter(knowledge, { known, outcome: 'right' })
  if (scoreFraction <= 0) return knownAfter(knowledge, { known, outcome: 'wrong' })
  return mixed({
    right: knownAfter(knowledge, { known, outcome: 'right' }),
    wrong: knownAfter(knowledge, { known, outcome: 'wrong' }),
    scoreFraction,
  })
}

/** The share of the second hypothesis after a score. */
export function shareAfterScore({ graded, knowledge, share }: Forecast, scoreFraction: number): number {
  if (knowledge === null) return share
  const allOrNone = knowledge.expectedScore
  const right = { allOrNone, graded: graded.expectedScore, outcome: 'right' } as const
  if (scoreFraction >= 1) return shareAfter(share, right)
  const wrong = { allOrNone, graded: graded.expectedScore, outcome: 'wrong' } as const
  if (scoreFraction <= 0) return shareAfter(share, wrong)
  return mixed({ right: shareAfter(share, right), wrong: shareAfter(share, wrong), scoreFraction })
}
