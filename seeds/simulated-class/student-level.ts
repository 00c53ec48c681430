/** What a student truly knows: a level on each objective that grows with practice and fades between sessions. */
import type { Chance } from './chance'

export type TrueLevels = {
  /** In logits, now. */
  readonly levelOf: (objective: string) => number
  /** One practice of each. */
  readonly practise: (objectives: readonly string[]) => void
  readonly rest: (days: number) => void
}

export type CourseObjectives = readonly { readonly id: string; readonly prerequisites: readonly string[] }[]

/** Logits: where a student of average gifts begins, and where practice would end. */
const FIRST_LEVEL = -0.9
const GAIN_CEILING = 3.4
/** Days after which a gain first fades, how much longer each practice makes it last, and the power law it fades by. */
const FIRST_STABILITY_DAYS = 5
const STABILITY_GROWTH = 1.12
const FORGETTING_POWER = 0.3

/**
 * Base −0.9 + 0.7z + 0.5z_k and a gain that grows by (0.05 to 0.2)·(3.4 − gain)·readiness with each practice, readiness 0.3 to 1 by the level of the
 * prerequisites; days of rest leave (1 + days/stability)^(−0.3) of it. One student in eight gains a quarter as fast: practice does not help them.
 */
export function drawLevels(objectives: CourseObjectives, chance: Chance): TrueLevels {
  const general = chance.normal()
  const isStuck = chance.happens(1 / 8)
  const rate = (0.05 + 0.15 * chance.uniform()) * (isStuck ? 0.25 : 1)
  const bases = new Map(objectives.map(({ id }) => [id, FIRST_LEVEL + 0.7 * general + 0.5 * chance.normal()] as const))
  const prerequisites = new Map(objectives.map((objective) => [objective.id, objective.prerequisites] as const))
  const gains = new Map<string, number>()
  const stabilities = new Map<string, number>()
  const levelOf = (id: string) => (bases.get(id) ?? FIRST_LEVEL) + (gains.get(id) ?? 0)
  const readiness = (id: string) =>
    (prerequisites.get(id) ?? []).reduce((product, needed) => product * (0.3 + 0.7 * logistic(2 * levelOf(needed))), 1)
  return {
    levelOf,
    practise: (practised) => {
      for (const id of practised) {
        const gain = gains.get(id) ?? 0
        gains.set(id, gain + (rate * (GAIN_CEILING - gain) * readiness(id)) / practised.length)
        stabilities.set(id, (stabilities.get(id) ?? FIRST_STABILITY_DAYS) * STABILITY_GROWTH)
      }
    },
    rest: (days) => {
      for (const [id, gain] of gains) {
        const stability = stabilities.get(id) ?? FIRST_STABILITY_DAYS
        gains.set(id, gain * (1 + days / stability) ** -FORGETTING_POWER)
      }
    },
  }
}

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x))
}
