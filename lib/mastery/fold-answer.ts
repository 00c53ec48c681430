/** One answer folded into what is believed of a learner: which rows change, and why each level moved. */
import { answerTerms, type ObjectiveTerm } from './answer-terms'
import type { Constants } from './constants'
import type { ObjectiveGraph, ObjectiveReading } from './objective-belief-at'
import { requireObservation } from './observation-rules'
import { ownEntry } from './own-entry'
import { type Evidence, evidenceOfScore, mixed, moved, predict } from './prediction'
import { probabilityOfMastery } from './read-level'
import type { Familiarity, Gaussian, LearnerState, LevelChange, ObjectiveBelief, Observation } from './state'

export type FoldedAnswer = {
  readonly general: Gaussian
  /** New rows of the template's objectives. */
  readonly objectives: readonly { readonly objectiveId: string; readonly belief: ObjectiveBelief }[]
  readonly familiarity: Familiarity
  readonly recentQuestions: readonly string[]
  readonly changes: readonly LevelChange[]
  /** What was expected of this answer before it was seen. */
  readonly expectedScore: number
}

type Fold = {
  readonly state: LearnerState
  readonly observation: Observation
  readonly objectives: ObjectiveGraph
  readonly constants: Constants
}

/** A score below this counts towards a streak of misses. */
const MISS_BELOW = 0.5

/** Time, then evidence, then practice, each as its own step, so that each step's share of a change is known. */
export function foldAnswer({ state, observation, objectives, constants }: Fold): FoldedAnswer {
  requireObservation(observation)
  const reading = { state, objectives, at: observation.at, constants }
  const terms = answerTerms(observation, { reading })
  const prediction = predict(terms.z, observation.guessFloor)
  const evidence = evidenceOfScore(prediction, observation.scoreFraction)
  const judged = moved(state.general, { weight: 1, evidence })
  const general = {
    mean: judged.mean,
    variance: Math.min(constants.generalVariance, judged.variance + constants.generalDrift),
  }
  const rows = terms.objectives.map((term) =>
    foldObjective({ term, weight: terms.weight, evidence, general, observation, reading }),
  )
  return {
    general,
    objectives: rows.map(({ objectiveId, belief }) => ({ objectiveId, belief })),
    familiarity: foldFamiliarity({ believed: moved(terms.familiarity, { weight: 1, evidence }), observation, reading }),
    recentQuestions: [observation.questionId, ...state.recentQuestions].slice(0, constants.lookBack),
    changes: rows.map(({ change }) => change),
    expectedScore: prediction.expectedScore,
  }
}

type ObjectiveFold = {
  readonly term: ObjectiveTerm
  readonly weight: number
  readonly evidence: Evidence
  readonly general: Gaussian
  readonly observation: Observation
  readonly reading: ObjectiveReading
}

function foldObjective({ term, weight, evidence, general, observation, reading }: ObjectiveFold) {
  const { state, constants } = reading
  const { scoreFraction, at } = observation
  const { objectiveId, own: faded, easiness } = term
  const stored = ownEntry(state.objectives, objectiveId)
  const believed = moved(faded, { weight, evidence })
  const fading = (1 + (stored?.practiceCount ?? 0)) ** -constants.gainFading
  const gain = mixed({ right: constants.gainWhenRight, wrong: constants.gainWhenWrong, scoreFraction })
  const practice = weight * gain * fading
  const mean = believed.mean + practice
  const variance = believed.variance + constants.practiceVariance * fading
  const level = { mean: general.mean + mean + easiness.mean, variance: general.variance + variance + easiness.variance }
  const isDeclared = probabilityOfMastery(level, constants) >= constants.declareAt
  const belief: ObjectiveBelief = {
    mean,
    variance,
    practiceCount: (stored?.practiceCount ?? 0) + weight,
    answerCount: (stored?.answerCount ?? 0) + 1,
    missStreak: scoreFraction < MISS_BELOW ? (stored?.missStreak ?? 0) + 1 : 0,
    lastAnsweredAt: at,
    declaredAt: stored?.declaredAt ?? (isDeclared ? at : null),
  }
  const change: LevelChange = {
    objectiveId,
    before: state.general.mean + (stored ?? faded).mean + easiness.mean,
    after: level.mean,
    parts: {
      evidence: believed.mean - faded.mean,
      general: general.mean - state.general.mean,
      practice,
      time: stored ? faded.mean - stored.mean : 0,
    },
  }
  return { objectiveId, belief, change }
}

type FamiliarityFold = {
  readonly believed: Gaussian
  readonly observation: Observation
  readonly reading: ObjectiveReading
}

/** m_u += (uc | uw)/(1 + n_u) after the evidence. */
function foldFamiliarity({ believed, observation, reading }: FamiliarityFold): Familiarity {
  const { constants, state } = reading
  const answerCount = ownEntry(state.familiarity, observation.questionId)?.answerCount ?? 0
  const gain = mixed({
    right: constants.familiarityGainWhenRight,
    wrong: constants.familiarityGainWhenWrong,
    scoreFraction: observation.scoreFraction,
  })
  return {
    mean: believed.mean + gain / (1 + answerCount),
    variance: believed.variance,
    answerCount: answerCount + 1,
    lastAnsweredAt: observation.at,
  }
}
