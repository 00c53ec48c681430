/** A learner whose levels grow with practice and fade between sessions. */
import { answersRightly, masteryLevel, readiness } from './growth'
import type { SimulatedLearner } from './learner'
import { type RandomSource, standardNormal } from './random-source'
import { simulatedPrerequisites } from './simulated-bank'

/** Where the gain of practice would end, in logits above the learner's base. */
const GAIN_CEILING = 3.6
const FIRST_STABILITY_DAYS = 3
const STABILITY_GROWTH = 1.12
const FORGETTING_POWER = 0.35

/**
 * θ_k = base + gain, base as a graded learner begins; right with c + (1 − c)·σ(min θ − b). Each practice adds
 * (0.12 + 0.10r)·(3.6 − gain) times the readiness of the prerequisites, and makes the gain last 1.12 times as long; days of rest
 * leave (1 + days/stability)^(−0.35) of the gain, stability 3 days at first.
 */
export function forgettingLearner(random: RandomSource): SimulatedLearner {
  const general = standardNormal(random)
  const bases = simulatedPrerequisites.map(() => -1 + 0.6 * general + 0.6 * standardNormal(random))
  const gains = bases.map(() => 0)
  const stabilities = bases.map(() => FIRST_STABILITY_DAYS)
  const rate = 0.12 + 0.1 * random()
  const gainOf = (objective: number) => gains[objective] ?? 0
  const levelOf = (objective: number) => (bases[objective] ?? 0) + gainOf(objective)
  return {
    knows: (objective) => levelOf(objective) >= masteryLevel,
    answer: (template) => {
      const isRight = answersRightly(random, { template, levelOf })
      for (const objective of template.needs) {
        const room = Math.max(0, GAIN_CEILING - gainOf(objective))
        gains[objective] = gainOf(objective) + rate * room * readiness(objective, levelOf)
        stabilities[objective] = (stabilities[objective] ?? FIRST_STABILITY_DAYS) * STABILITY_GROWTH
      }
      return isRight
    },
    rest: (days) => {
      for (const [objective, stability] of stabilities.entries())
        gains[objective] = gainOf(objective) * (1 + days / stability) ** -FORGETTING_POWER
    },
  }
}
