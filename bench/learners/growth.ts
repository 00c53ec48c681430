/** What the learners whose levels grow have in common. */
import type { RandomSource } from './random-source'
import { type SimulatedTemplate, simulatedPrerequisites } from './simulated-bank'

/** Mastery: right eight times in ten on a template of average difficulty. */
export const masteryLevel = Math.log(4)

const logistic = (x: number) => 1 / (1 + Math.exp(-x))

/** 0.25 + 0.75·Π σ(2(θ_q − 0.5)) over the prerequisites q: how much of a practice takes hold. */
export function readiness(objective: number, levelOf: (objective: number) => number): number {
  const prerequisites = simulatedPrerequisites[objective] ?? []
  return 0.25 + 0.75 * prerequisites.reduce((product, needed) => product * logistic(2 * (levelOf(needed) - 0.5)), 1)
}

/** Right with c + (1 − c)·σ(min θ − b): the weakest of the objectives it needs decides. */
export function answersRightly(
  random: RandomSource,
  { template, levelOf }: { readonly template: SimulatedTemplate; readonly levelOf: (objective: number) => number },
): boolean {
  const { needs, difficulty, guess } = template
  return random() < guess + (1 - guess) * logistic(Math.min(...needs.map(levelOf)) - difficulty)
}
