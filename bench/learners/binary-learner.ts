/** A learner who knows an objective or does not, as knowledge tracing supposes. */
import type { SimulatedLearner } from './learner'
import type { RandomSource } from './random-source'
import { simulatedPrerequisites } from './simulated-bank'

/**
 * Knows an objective at first with probability 0.25. Right with 1 − min(0.35, 0.08·e^(0.4b)) where all that is needed is known,
 * else by the guess. Each practice teaches with probability 0.12 + 0.2r, a quarter of it where a prerequisite is unknown.
 * Forgets nothing.
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
    rest: () => undefined,
  }
}
