/** Tutors that estimate with Beliefs, and differ in what they ask. */
import type { RandomSource } from '@/bench/learners/random-source'
import { type ChoiceRules, choiceRules } from '@/lib/mastery/choice-rules'
import { chooseNext } from '@/lib/mastery/choose-next'
import type { Constants } from '@/lib/mastery/constants'
import { initialState } from '@/lib/mastery/initial-state'
import { ownEntry } from '@/lib/mastery/own-entry'
import { readLevel } from '@/lib/mastery/read-level'
import type { LearnerState } from '@/lib/mastery/state'
import { updateMastery } from '@/lib/mastery/update-mastery'
import type { Tutor } from './journey'
import { type SimulatedCourse, simulatedObjectives, toObjectiveId } from './simulated-course'

export type Estimating = {
  readonly course: SimulatedCourse
  readonly constants: Constants
  /** Chances of the tutor's own. */
  readonly random: RandomSource
  /** The product's, where nothing is said. */
  readonly rules?: ChoiceRules | undefined
}

/** Estimates with Beliefs; `choose` gives the place of the next template in the bank. */
function estimatingTutor(
  { course, constants }: Estimating,
  choose: (state: LearnerState, now: number) => number | null,
): Tutor {
  const objectives = simulatedObjectives(constants)
  let state = initialState(constants)
  return {
    choose: (now) => choose(state, now),
    learn: ({ template, isRight, now }) => {
      const entry = course.pool[template]
      if (!entry) throw new RangeError(`the pool has no template ${template}`)
      const observation = { ...entry, scoreFraction: isRight ? 1 : 0, at: now }
      state = updateMastery({ state, observation, objectives, constants }).state
    },
    isDeclared: (objective) => {
      const declaredAt = ownEntry(state.objectives, toObjectiveId(objective))?.declaredAt ?? null
      return declaredAt !== null
    },
  }
}

const unresting = { stallAnswers: Number.MAX_SAFE_INTEGER }

/** The policy of the product. */
export function beliefsTutor(estimating: Estimating): Tutor {
  const { course, constants, random, rules = choiceRules } = estimating
  const objectives = simulatedObjectives(constants)
  const places = new Map(course.pool.map(({ questionId }, place) => [questionId, place]))
  return estimatingTutor(estimating, (state, now) => {
    const seed = Math.floor(random() * 2 ** 31)
    const question = { state, pool: course.pool, objectives, now, seed, constants }
    const first = chooseNext({ ...question, rules })
    // Nobody is there to help: who is stuck practises on.
    const choice = first.kind === 'stuck' ? chooseNext({ ...question, rules: { ...rules, ...unresting } }) : first
    return choice.kind === 'problem' ? (places.get(choice.questionId) ?? null) : null
  })
}

/** Any template. */
export function randomTutor(estimating: Estimating): Tutor {
  const { course, random } = estimating
  return estimatingTutor(estimating, () => Math.floor(random() * course.pool.length))
}

/** The template that tells most about the level it needs, as an adaptive test asks: Fisher's information at the estimated level. */
export function adaptiveTestTutor(estimating: Estimating): Tutor {
  const { course, constants } = estimating
  const objectives = simulatedObjectives(constants)
  return estimatingTutor(estimating, (state, now) => {
    const means = objectives.map(({ id }) => readLevel({ state, objectiveId: id, objectives, now, constants }).mean)
    let best: number | null = null
    let most = -1
    for (const [place, { questionId, difficulty, guessFloor }] of course.pool.entries()) {
      if (state.recentQuestions.includes(questionId)) continue
      const needs = course.bank[place]?.needs ?? []
      const level = needs.reduce((sum, objective) => sum + (means[objective] ?? 0), 0) / Math.max(1, needs.length)
      const information = fisherInformation(level - difficulty.mean, guessFloor)
      if (information <= most) continue
      most = information
      best = place
    }
    return best
  })
}

/** ((1 − c)·s(1 − s))²/(p(1 − p)) with s = σ(z), p = c + (1 − c)s. */
function fisherInformation(z: number, guess: number): number {
  const known = 1 / (1 + Math.exp(-z))
  const right = guess + (1 - guess) * known
  return ((1 - guess) * known * (1 - known)) ** 2 / (right * (1 - right))
}
