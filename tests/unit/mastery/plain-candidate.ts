// What one more answer on a template is worth for one objective, as plainly as it can be written.
import { knownAfter, shareAfter } from '@/lib/mastery/all-or-none'
import { type AnswerTerms, answerTerms } from '@/lib/mastery/answer-terms'
import { candidateWeight } from '@/lib/mastery/candidate-weight'
import type { CourseReading } from '@/lib/mastery/course-reading'
import { type Forecast, forecastAnswer } from '@/lib/mastery/forecast'
import { masteryOf } from '@/lib/mastery/mixed-level'
import { binaryEntropy, type ObjectiveStake } from '@/lib/mastery/objective-stake'
import { evidenceOfRight, evidenceOfWrong } from '@/lib/mastery/prediction'
import type { Candidate, PoolEntry } from '@/lib/mastery/state'

/** A template looked at for one of its objectives. */
type Look = { readonly template: PoolEntry; readonly objectiveId: string }

/**
 * V = (1 − P_k)·gc·(1 + n_k)^(−ga)/|K| + λ·I − 0.01·(times seen): learning where it is missing, plus the doubt an answer
 * removes about the mastery decision, in nats, less what the template has lost by being known.
 */
export function candidateValue(look: Look, course: CourseReading): Candidate {
  const terms = answerTerms(look.template, { reading: course.reading, known: course.terms })
  return valueFor(look, { terms, course })
}

function valueFor(
  { template, objectiveId }: Look,
  { terms, course }: { readonly terms: AnswerTerms; readonly course: CourseReading },
): Candidate {
  const { constants, state } = course.reading
  const forecast = forecastAnswer(template, { terms, state, constants })
  const stake = course.stakes.get(objectiveId)
  const learning = stake ? stake.learning * terms.weight : 0
  const information = stake ? doubtRemoved(stake, { objectiveId, terms, forecast, course }) : 0
  const recent = course.recentTemplates.map(({ difficulty }) => difficulty.mean)
  const weight = candidateWeight(template, { rules: course.rules, recent })
  const value =
    weight * (learning + constants.informationWeight * information) -
    constants.exposureCost * terms.familiarity.answerCount
  return {
    questionId: template.questionId,
    objectiveId,
    value,
    learning,
    information,
    weight,
    expectedScore: forecast.expectedScore,
  }
}

type Answer = {
  readonly objectiveId: string
  readonly terms: AnswerTerms
  readonly forecast: Forecast
  readonly course: CourseReading
}

/** I = H(P_k) − E_y H(P_k after y), in nats. */
function doubtRemoved(stake: ObjectiveStake, answer: Answer): number {
  const { expectedScore } = answer.forecast
  const doubtAfterRight = doubtAfter(stake, { answer, outcome: 'right' })
  const doubtAfterWrong = doubtAfter(stake, { answer, outcome: 'wrong' })
  return stake.doubt - expectedScore * doubtAfterRight - (1 - expectedScore) * doubtAfterWrong
}

type After = { readonly answer: Answer; readonly outcome: 'right' | 'wrong' }

/** H(P_k) once an outcome has moved m_g and m_k, P(known) and the share: the update in closed form, without practice. */
function doubtAfter({ level, own }: ObjectiveStake, { answer, outcome }: After): number {
  const { terms, forecast, course } = answer
  const { constants, state } = course.reading
  const { graded, knowledge, share } = forecast
  const { slope, curvature } = outcome === 'right' ? evidenceOfRight(graded) : evidenceOfWrong(graded)
  const generalReach = terms.discrimination * state.general.variance
  const ownReach = terms.discrimination * terms.weight * own.variance
  const mean = level.graded.mean + (generalReach + ownReach) * slope
  const variance = level.graded.variance + (generalReach * generalReach + ownReach * ownReach) * curvature
  const moved = { mean, variance }
  if (knowledge === null) return binaryEntropy(masteryOf({ ...level, graded: moved }, constants.threshold))
  const rivals = { allOrNone: knowledge.expectedScore, graded: graded.expectedScore, outcome }
  const known = knownAfter(knowledge, { known: level.known, outcome })
  const mixed = { ...level, graded: moved, share: shareAfter(share, rivals), known }
  return binaryEntropy(masteryOf(mixed, constants.threshold))
}
