/** What the learners whose levels grow have in common. */
import { simulatedPrerequisites } from './simulated-bank'

/** Mastery: right eight times in ten on a template of average difficulty. */
export const masteryLevel = Math.log(4)

export const logistic = (x: number) => 1 / (1 + Math.exp(-x))

/** 0.25 + 0.75·Π σ(2(θ_q − 0.5)) over the prerequisites q: how much of a practice takes hold. */
export function readiness(objective: number, levelOf: (objective: number) => number): number {
  const prerequisites = simulatedPrerequisites[objective] ?? []
  return 0.25 + 0.75 * prerequisites.reduce((product, needed) => product * logistic(2 * (levelOf(needed) - 0.5)), 1)
}
