/**
 * Where a student stands in a mastery check: what its own answers say, and nothing else. Everybody begins alike, whatever they
 * practised before, and a check read again from its answers gives the same verdicts.
 */
import type { Constants } from '@/lib/mastery/constants'
import { type CourseReading, readCourse } from '@/lib/mastery/course-reading'
import { initialState } from '@/lib/mastery/initial-state'
import type { LearnerState, ObjectiveNode, Observation, PoolEntry } from '@/lib/mastery/state'
import { updateMastery } from '@/lib/mastery/update-mastery'
import type { AssessmentDefinition } from './definition'

export type MasteryCheckRules = Pick<
  Extract<AssessmentDefinition, { readonly kind: 'mastery-check' }>,
  'objectives' | 'maxError' | 'budget' | 'points'
>

export type MasteryCheck = {
  readonly rules: MasteryCheckRules
  /** Graded answers, in the order they were given. */
  readonly answers: readonly Observation[]
  /** What may be asked. */
  readonly pool: readonly PoolEntry[]
  /** Of the course. */
  readonly objectives: readonly ObjectiveNode[]
  /** In force in the course; practice gains are turned off here. */
  readonly constants: Constants
  /** Milliseconds since the epoch. */
  readonly now: number
}

export type Verdict = {
  readonly objectiveId: string
  readonly verdict: 'mastered' | 'not-mastered' | 'undecided'
  readonly masteryProbability: number
  readonly answerCount: number
}

export type MasteryCheckReading = {
  readonly state: LearnerState
  readonly course: CourseReading
  /** One for each objective checked, in their order. */
  readonly verdicts: readonly Verdict[]
}

/** Nobody is judged by one answer. */
const FEWEST_ANSWERS = 2

/** Decided: the chance that the verdict is false is at most the stated error, after two answers on the objective at least. */
export function readMasteryCheck({
  rules,
  answers,
  pool,
  objectives,
  constants,
  now,
}: MasteryCheck): MasteryCheckReading {
  const off = withoutPractice(constants)
  const state = answers.reduce<LearnerState>(
    (before, observation) => updateMastery({ state: before, observation, objectives, constants: off }).state,
    initialState(off),
  )
  const course = readCourse({ state, pool, objectives, now, constants: off })
  const verdicts = [...new Set(rules.objectives)].map((objectiveId) => {
    const { masteryProbability = 0, answerCount = 0 } = course.levels.get(objectiveId) ?? {}
    return {
      objectiveId,
      verdict: verdictOf({ masteryProbability, answerCount }, rules),
      masteryProbability,
      answerCount,
    }
  })
  return { state, course, verdicts }
}

function verdictOf(
  { masteryProbability, answerCount }: Pick<Verdict, 'masteryProbability' | 'answerCount'>,
  { maxError }: MasteryCheckRules,
): Verdict['verdict'] {
  if (answerCount < FEWEST_ANSWERS) return 'undecided'
  if (masteryProbability >= 1 - maxError) return 'mastered'
  return masteryProbability <= maxError ? 'not-mastered' : 'undecided'
}

/** Nothing is learned, forgotten or grown used to within a check; what is believed moves by answers alone. */
function withoutPractice(constants: Constants): Constants {
  return {
    ...constants,
    generalDrift: 0,
    gainWhenRight: 0,
    gainWhenWrong: 0,
    practiceVariance: 0,
    familiarityGainWhenRight: 0,
    familiarityGainWhenWrong: 0,
    forgettingPower: 0,
    exposureCost: 0,
    extension: null,
  }
}
