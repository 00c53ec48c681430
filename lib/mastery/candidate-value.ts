/** What one more answer on a template is worth for one objective. */
import { type AnswerTerms, answerTerms } from './answer-terms'
import type { CourseReading } from './course-reading'
import { ownEntry } from './own-entry'
import { type Evidence, evidenceOfRight, evidenceOfWrong, type Prediction, predict } from './prediction'
import { probabilityOfMastery } from './read-level'
import type { Candidate, Gaussian, PoolEntry } from './state'

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
  const { state, constants } = course.reading
  const practiceCount = ownEntry(state.objectives, objectiveId)?.practiceCount ?? 0
  const prediction = predict(terms.z, template.guessFloor)
  const missing = 1 - (course.levels.get(objectiveId)?.masteryProbability ?? 0)
  const learning = missing * constants.gainWhenRight * (1 + practiceCount) ** -constants.gainFading * terms.weight
  const information = doubtRemoved({ objectiveId, terms, prediction, course })
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

type Doubt = {
  readonly objectiveId: string
  readonly terms: AnswerTerms
  readonly prediction: Prediction
  readonly course: CourseReading
}

/** I = H(P_k) − E_y H(P_k after y), in nats. */
function doubtRemoved({ objectiveId, terms, prediction, course }: Doubt): number {
  const level = course.levels.get(objectiveId)
  const own = course.terms.get(objectiveId)?.own
  if (!level || !own) return 0
  const { expectedScore } = prediction
  const after = { level, own, terms, course }
  const doubtAfterRight = doubtAfter(evidenceOfRight(prediction), after)
  const doubtAfterWrong = doubtAfter(evidenceOfWrong(prediction), after)
  return (
    binaryEntropy(level.masteryProbability) - expectedScore * doubtAfterRight - (1 - expectedScore) * doubtAfterWrong
  )
}

type After = {
  readonly level: Gaussian
  readonly own: Gaussian
  readonly terms: AnswerTerms
  readonly course: CourseReading
}

/** H(P_k) once an outcome has moved m_g and m_k: the update in closed form, without practice. */
function doubtAfter({ slope, curvature }: Evidence, { level, own, terms, course }: After): number {
  const { constants, state } = course.reading
  const generalReach = state.general.variance
  const ownReach = terms.weight * own.variance
  const mean = level.mean + (generalReach + ownReach) * slope
  const variance = level.variance + (generalReach * generalReach + ownReach * ownReach) * curvature
  return binaryEntropy(probabilityOfMastery({ mean, variance }, constants))
}

/** H(P) in nats; 0 at both ends. */
function binaryEntropy(probability: number): number {
  if (probability <= 0 || probability >= 1) return 0
  return -probability * Math.log(probability) - (1 - probability) * Math.log1p(-probability)
}
