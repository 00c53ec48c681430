// One simulated learner led through the simulated course by a policy, with what was declared and whether it was true.

import { binaryLearner } from '@/bench/learners/binary-learner'
import { type RandomSource, randomSource, standardNormal } from '@/bench/learners/random-source'
import { type SimulatedTemplate, simulatedBank, simulatedPrerequisites } from '@/bench/learners/simulated-bank'
import { type Constants, priors } from '@/lib/mastery/constants'
import { initialState } from '@/lib/mastery/initial-state'
import type { LearnerState, ObjectiveNode, PoolEntry } from '@/lib/mastery/state'
import { updateMastery } from '@/lib/mastery/update-mastery'

export type SimulatedCourse = {
  readonly bank: readonly SimulatedTemplate[]
  readonly pool: readonly PoolEntry[]
  readonly objectives: readonly ObjectiveNode[]
}

export type Journey = {
  readonly answers: number
  readonly declared: number
  readonly falselyDeclared: number
}

/** The question id of the next problem, or null to stop. */
export type Policy = (
  course: SimulatedCourse,
  moment: { state: LearnerState; now: number; random: RandomSource },
) => string | null

const BUDGET = 500
const SESSION = 20
const DAY = 86_400_000
const MINUTE = 60_000
const START = Date.UTC(2026, 0, 5)

/** Difficulties are known to ± 0.25, as a calibration would leave them. */
export function simulatedCourse(seed: number): SimulatedCourse {
  const random = randomSource(seed)
  const bank = simulatedBank(random)
  return {
    bank,
    pool: bank.map(({ id, needs, difficulty, guess }) => ({
      questionId: id,
      objectives: needs.map((objective) => `o${objective}`),
      difficulty: { mean: difficulty + 0.25 * standardNormal(random), variance: 0.0625 },
      guessFloor: guess,
    })),
    objectives: simulatedPrerequisites.map((prerequisites, index) => ({
      id: `o${index}`,
      prerequisites: prerequisites.map((objective) => `o${objective}`),
      easiness: { mean: -0.8, variance: 0.1 },
    })),
  }
}

/** Sessions of twenty answers three days apart, until all is declared or 500 answers are given. */
export function lead(
  course: SimulatedCourse,
  { policy, seed, constants = priors }: { policy: Policy; seed: number; constants?: Constants },
): Journey {
  const random = randomSource(seed)
  const learner = binaryLearner(random)
  const templates = new Map(course.bank.map((template) => [template.id, template]))
  const entries = new Map(course.pool.map((entry) => [entry.questionId, entry]))
  let state = initialState(constants)
  let declared = 0
  let falselyDeclared = 0
  for (let answers = 0; answers < BUDGET; answers += 1) {
    const now = START + Math.floor(answers / SESSION) * 3 * DAY + (answers % SESSION) * MINUTE
    const id = policy(course, { state, now, random })
    const template = id === null ? undefined : templates.get(id)
    const entry = id === null ? undefined : entries.get(id)
    if (!template || !entry) return { answers, declared, falselyDeclared }
    const scoreFraction = learner.answer(template) ? 1 : 0
    const observation = { ...entry, scoreFraction, at: now }
    const next = updateMastery({ state, observation, objectives: course.objectives, constants }).state
    const fresh = template.needs.filter((objective) => isDeclared(next, objective) && !isDeclared(state, objective))
    declared += fresh.length
    falselyDeclared += fresh.filter((objective) => !learner.knows(objective)).length
    state = next
    if (declared === course.objectives.length) return { answers: answers + 1, declared, falselyDeclared }
  }
  return { answers: BUDGET, declared, falselyDeclared }
}

function isDeclared(state: LearnerState, objective: number): boolean {
  return typeof state.objectives[`o${objective}`]?.declaredAt === 'number'
}
