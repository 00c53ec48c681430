/** One answer folded into what is believed of a learner: which rows change, and why each level moved. */
import { type AnswerTerms, answerTerms, type ObjectiveTerm } from './answer-terms'
import type { Constants } from './constants'
import { type FoldedExtension, foldExtension } from './fold-extension'
import { forecastAnswer } from './forecast'
import { levelChange } from './level-change'
import { isDeclarable } from './mixed-level'
import type { ObjectiveGraph, ObjectiveReading } from './objective-belief-at'
import { requireObservation } from './observation-rules'
import { ownEntry } from './own-entry'
import { practised } from './practice'
import { type Evidence, evidenceOfScore, mixed, moved } from './prediction'
import type { Extension, Familiarity, Gaussian, LearnerState, LevelChange, ObjectiveBelief, Observation } from './state'

export type FoldedAnswer = {
  readonly general: Gaussian
  /** New rows of the template's objectives. */
  readonly objectives: readonly { readonly objectiveId: string; readonly belief: ObjectiveBelief }[]
  readonly familiarity: Familiarity
  readonly recentQuestions: readonly string[]
  readonly extension: Extension | null
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
  const { scoreFraction } = observation
  const forecast = forecastAnswer(observation, { terms, state, constants })
  const plain = evidenceOfScore(forecast.graded, scoreFraction)
  const evidence = throughSlope(plain, terms.discrimination)
  const judged = moved(state.general, { weight: 1, evidence })
  const general = {
    mean: judged.mean,
    variance: Math.min(constants.generalVariance, judged.variance + constants.generalDrift),
  }
  const extended = foldExtension({ terms, forecast, evidence, scoreFraction, reading })
  const rows = terms.objectives.map((term) =>
    foldObjective({ term, weight: terms.weight, evidence, general, extended, observation, reading }),
  )
  return {
    general,
    objectives: rows.map(({ objectiveId, belief }) => ({ objectiveId, belief })),
    familiarity: foldFamiliarity(terms.familiarity, { evidence, observation, constants }),
    recentQuestions: [observation.questionId, ...state.recentQuestions].slice(0, constants.lookBack),
    extension: extended?.extension ?? null,
    changes: rows.map(({ change }) => change),
    expectedScore: forecast.expectedScore,
  }
}

/** The derivatives in the learner's level, where a logit of it counts a times on the template. */
function throughSlope({ slope, curvature }: Evidence, discrimination: number): Evidence {
  return { slope: discrimination * slope, curvature: discrimination * discrimination * curvature }
}

type ObjectiveFold = {
  readonly term: ObjectiveTerm
  readonly weight: number
  readonly evidence: Evidence
  readonly general: Gaussian
  readonly extended: FoldedExtension | null
  readonly observation: Observation
  readonly reading: ObjectiveReading
}

function foldObjective({ term, weight, evidence, general, extended, observation, reading }: ObjectiveFold) {
  const { state, constants } = reading
  const { scoreFraction, at } = observation
  const { objectiveId } = term
  const stored = ownEntry(state.objectives, objectiveId)
  const believed = moved(term.own, { weight, evidence })
  const practiceBefore = stored?.practiceCount ?? 0
  const own = practised(believed, { weight, scoreFraction, practiceCount: practiceBefore, constants })
  const practice = own.mean - believed.mean
  const steps = { term, stored: stored ?? null, believed, own, practice, general, extended, reading }
  const { after, change } = levelChange(steps)
  const practiceCount = practiceBefore + weight
  const isDeclared = isDeclarable(after, constants)
  const belief: ObjectiveBelief = {
    mean: own.mean,
    variance: own.variance,
    practiceCount,
    answerCount: (stored?.answerCount ?? 0) + 1,
    missStreak: scoreFraction < MISS_BELOW ? (stored?.missStreak ?? 0) + 1 : 0,
    ...peakAfter(change.after, stored),
    lastAnsweredAt: at,
    declaredAt: stored?.declaredAt ?? (isDeclared ? at : null),
  }
  return { objectiveId, belief, change }
}

/** A level no higher than the highest so far is one more answer without a rise. */
function peakAfter(level: number, stored: ObjectiveBelief | undefined) {
  if (!stored || level > stored.peakLevel) return { peakLevel: level, answersSincePeak: 0 }
  return { peakLevel: stored.peakLevel, answersSincePeak: stored.answersSincePeak + 1 }
}

type FamiliarityFold = {
  readonly evidence: Evidence
  readonly observation: Observation
  readonly constants: Constants
}

/** m_u += (uc | uw)/(1 + n_u) after the evidence. */
function foldFamiliarity(
  before: AnswerTerms['familiarity'],
  { evidence, observation, constants }: FamiliarityFold,
): Familiarity {
  const { answerCount } = before
  const believed = moved(before, { weight: 1, evidence })
  const gain = mixed({
    right: constants.familiarityGainWhenRight,
    wrong: constants.familiarityGainWhenWrong,
    scoreFraction: observation.scoreFraction,
  })
  return {
    questionId: observation.questionId,
    mean: believed.mean + gain / (1 + answerCount),
    variance: believed.variance,
    answerCount: answerCount + 1,
    lastAnsweredAt: observation.at,
  }
}
