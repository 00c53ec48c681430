/** A learner whose level on each objective grows by degrees towards a ceiling. */
import { answersRightly, masteryLevel, readiness } from './growth'
import type { SimulatedLearner } from './learner'
import { type RandomSource, standardNormal } from './random-source'
import { simulatedPrerequisites } from './simulated-bank'

/**
 * θ_k = −1 + 0.6z + 0.6z_k at first; right with c + (1 − c)·σ(min θ − b). Each practice adds (0.10 + 0.10r)·max(0, ceiling − θ_k)
 * times the readiness of the prerequisites, ceiling 2.6 + 0.4z. Forgets nothing.
 */
export function gradedLearner(random: RandomSource): SimulatedLearner {
  const general = standardNormal(random)
  const levels = simulatedPrerequisites.map(() => -1 + 0.6 * general + 0.6 * standardNormal(random))
  const rate = 0.1 + 0.1 * random()
  const ceiling = 2.6 + 0.4 * general
  const levelOf = (objective: number) => levels[objective] ?? 0
  return {
    knows: (objective) => levelOf(objective) >= masteryLevel,
    answer: (template) => {
      const isRight = answersRightly(random, { template, levelOf })
      for (const objective of template.needs) {
        const room = Math.max(0, ceiling - levelOf(objective))
        levels[objective] = levelOf(objective) + rate * room * readiness(objective, levelOf)
      }
      return isRight
    },
    rest: () => undefined,
  }
}
