/** The course simulated learners are led through: twelve objectives in a graph, twelve templates each. */
import { type RandomSource, standardNormal } from './random-source'

export type SimulatedTemplate = {
  readonly id: string
  /** Objectives it needs, by number; the first is the one it is asked for. */
  readonly needs: readonly number[]
  readonly difficulty: number
  /** Chance of being right without knowing. */
  readonly guess: number
}

/** What each objective stands on, by number; an objective comes after its prerequisites. */
export const simulatedPrerequisites: readonly (readonly number[])[] = [
  [],
  [0],
  [1],
  [],
  [3],
  [1, 4],
  [5],
  [2],
  [6, 7],
  [],
  [9],
  [8, 10],
]

const TEMPLATES_EACH = 12

/** Difficulty N(0, 0.8²); guess 0.25 for two in five, else 0.03; 15 % also need the first prerequisite. */
export function simulatedBank(random: RandomSource): readonly SimulatedTemplate[] {
  return simulatedPrerequisites.flatMap((prerequisites, objective) =>
    Array.from({ length: TEMPLATES_EACH }, (_, index) => {
      const [first] = prerequisites
      const needsMore = random() < 0.15 && first !== undefined
      return {
        id: `o${objective}-t${index}`,
        needs: needsMore ? [objective, first] : [objective],
        difficulty: 0.8 * standardNormal(random),
        guess: random() < 0.4 ? 0.25 : 0.03,
      }
    }),
  )
}
