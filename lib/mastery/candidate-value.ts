/** What one more answer on a template is worth for one objective. */
import { type AnswerTerms, answerTerms } from './answer-terms'
import type { CourseReading } from './course-reading'
import { binaryEntropy, type ObjectiveStake } from './objective-stake'
import { type Evidence, evidenceOfRight, evidenceOfWrong, type Prediction, predict } from './prediction'
import { probabilityOfMastery } from './read-level'
import type { Candidate, PoolEntry } from './state'

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

/** The best of a template's values over the objectives it may be practised for; a tie goes to the first named. */
export function bestCandidate(
  template: PoolEntry,
  { wanted, course }: { readonly wanted: ReadonlySet<string>; readonly course: CourseReading },
): Candidate | null {
  const terms = answerTerms(template, { reading: course.reading, known: course.terms })
  let best: Candidate | null = null
  for (const { objectiveId } of terms.objectives) {
    if (!wanted.has(objectiveId)) continue
    const candidate = valueFor({ template, objectiveId }, { terms, course })
    if (!best || candidate.value > best.value) best = candidate
  }
  return best
}

function valueFor(
  { template, objectiveId }: Look,
  { terms, course }: { readonly terms: AnswerTerms; readonly course: CourseReading },
): Candidate {
  const { constants } = course.reading
  const prediction = predict(terms.z, template.guessFloor)
  const stake = course.stakes.get(objectiveId)
  const learning = stake ? stake.learning * terms.weight : 0
  const information = stake ? doubtRemoved(stake, { terms, prediction, course }) : 0
  const value =
    learning + constants.informationWeight * information - constants.exposureCost * terms.familiarity.answerCount
  return {
    questionId: template.questionId,
    objectiveId,
    value,
    learning,
    information,
    expectedScore: prediction.expectedScore,
  }
}

type Answer = { readonly terms: AnswerTerms; readonly prediction: Prediction; readonly course: CourseReading }

/** I = H(P_k) − E_y H(P_k after y), in nats. */
function doubtRemoved(stake: ObjectiveStake, { terms, prediction, course }: Answer): number {
  const { expectedScore } = prediction
  const after = { stake, terms, course }
  const doubtAfterRight = doubtAfter(evidenceOfRight(prediction), after)
  const doubtAfterWrong = doubtAfter(evidenceOfWrong(prediction), after)
  return stake.doubt - expectedScore * doubtAfterRight - (1 - expectedScore) * doubtAfterWrong
}

type After = { readonly stake: ObjectiveStake; readonly terms: AnswerTerms; readonly course: CourseReading }

/** H(P_k) once an outcome has moved m_g and m_k: the update in closed form, without practice. */
function doubtAfter({ slope, curvature }: Evidence, { stake: { level, own }, terms, course }: After): number {
  const { constants, state } = course.reading
  const generalReach = state.general.variance
  const ownReach = terms.weight * own.variance
  const mean = level.mean + (generalReach + ownReach) * slope
  const variance = level.variance + (generalReach * generalReach + ownReach * ownReach) * curvature
  return binaryEntropy(probabilityOfMastery({ mean, variance }, constants))
}
