/**
 * Learners who know or do not know, written apart from the learner model so that it is measured against something it did
 * not make: twelve objectives in a graph, twelve templates each, slips, guesses, and practice that sometimes teaches.
 */

export type SimulatedTemplate = {
  readonly id: string
  /** Objectives it needs, by number; the first is the one it is asked for. */
  readonly needs: readonly number[]
  readonly difficulty: number
  readonly guess: number
}

export type SimulatedLearner = {
  readonly knows: (objective: number) => boolean
  /** Answers a template, and may learn from it. */
  readonly answer: (template: SimulatedTemplate) => boolean
}

export type RandomSource = () => number

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

/** Numbers in [0, 1) that a seed decides (mulberry32). */
export function randomSource(seed: number): RandomSource {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A standard normal number (Box and Muller). */
export function standardNormal(random: RandomSource): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

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

/**
 * Knows an objective at first with probability 0.25. Right with 1 − min(0.35, 0.08·e^(0.4b)) where all that is needed is known,
 * else by the guess. Each practice teaches with probability 0.12 + 0.2r, a quarter of it where a prerequisite is unknown.
 */
export function binaryLearner(random: RandomSource): SimulatedLearner {
  const known = simulatedPrerequisites.map(() => random() < 0.25)
  const teaching = 0.12 + 0.2 * random()
  return {
    knows: (objective) => known[objective] === true,
    answer: ({ needs, difficulty, guess }) => {
      const slip = Math.min(0.35, 0.08 * Math.exp(0.4 * difficulty))
      const isRight = random() < (needs.every((objective) => known[objective]) ? 1 - slip : guess)
      for (const objective of needs) {
        const isReady = (simulatedPrerequisites[objective] ?? []).every((needed) => known[needed])
        if (random() < teaching * (isReady ? 1 : 0.25)) known[objective] = true
      }
      return isRight
    },
  }
}
