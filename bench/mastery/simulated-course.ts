/** The course of the simulated learners as the model sees it: difficulties known to ± 0.25, as a calibration leaves them. */
import { randomSource, seedOf, standardNormal } from '@/bench/learners/random-source'
import { type SimulatedTemplate, simulatedBank, simulatedPrerequisites } from '@/bench/learners/simulated-bank'
import type { Constants } from '@/lib/mastery/constants'
import type { ObjectiveNode, PoolEntry } from '@/lib/mastery/state'

export type SimulatedCourse = {
  readonly bank: readonly SimulatedTemplate[]
  /** Place by place the templates of the bank. */
  readonly pool: readonly PoolEntry[]
}

const DIFFICULTY_ERROR = 0.25

export function simulatedCourse(seed: number): SimulatedCourse {
  const bank = simulatedBank(randomSource(seedOf(seed, 1)))
  const random = randomSource(seedOf(seed, 2))
  return {
    bank,
    pool: bank.map(({ id, needs, difficulty, guess }) => ({
      questionId: id,
      objectives: needs.map(toObjectiveId),
      difficulty: { mean: difficulty + DIFFICULTY_ERROR * standardNormal(random), variance: DIFFICULTY_ERROR ** 2 },
      guessFloor: guess,
    })),
  }
}

export function toObjectiveId(objective: number): string {
  return `o${objective}`
}

/** Every objective with the easiness of the constants in force. */
export function simulatedObjectives({ easiness }: Constants): readonly ObjectiveNode[] {
  return simulatedPrerequisites.map((prerequisites, objective) => ({
    id: toObjectiveId(objective),
    prerequisites: prerequisites.map(toObjectiveId),
    easiness,
  }))
}
