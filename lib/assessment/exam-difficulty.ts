/** How hard the problems of an attempt are predicted to be, in points. */
import { predict } from '@/lib/mastery/prediction'
import type { Moments } from './moments'
import type { ChosenProblem } from './plain-draw'

/** Of the students it is predicted for: a weak one, one in the middle of the class and a strong one, in logits. */
export const referenceLevels = [-1, 0, 1] as const

type Exam = {
  readonly problems: ReadonlyMap<string, ChosenProblem>
  /** By slot. */
  readonly points: ReadonlyMap<string, number>
}

/**
 * For each reference level θ the expected points Σ points·(c + (1 − c)·sigmoid(κ(θ − b))), b the predicted difficulty of the problem with
 * its seed's numbers, c its guess floor, κ what the doubt about b takes off.
 */
export function expectedPoints({ problems, points }: Exam): readonly number[] {
  return referenceLevels.map((level) => {
    let sum = 0
    for (const [slotId, problem] of problems) sum += (points.get(slotId) ?? 0) * expectedScore(problem, level)
    return sum
  })
}

function expectedScore({ question, seed }: ChosenProblem, level: number): number {
  const { predicted, guessFloor, seedEffect } = question
  const difficulty = predicted.mean + (seedEffect?.(seed) ?? 0)
  return predict({ mean: level - difficulty, variance: predicted.variance }, guessFloor).expectedScore
}

/**
 * How far an exam is from what it should come to, in standard deviations of random draws, at the level where it is farthest. Where those do
 * not spread, nothing is far.
 */
export function distanceFrom(levels: readonly Moments[], expected: readonly number[]): number {
  const distances = levels.map(({ mean, deviation }, place) => {
    const apart = Math.abs((expected[place] ?? mean) - mean)
    return deviation > LEAST_DEVIATION ? apart / deviation : 0
  })
  return Math.max(0, ...distances)
}

/** In points: rounding of sums, no difference between exams. */
const LEAST_DEVIATION = 1e-9

/** Points that a logit of difficulty of a problem takes off a student in the middle of the class, a small step at a time. */
export function pointsPerLogit(problem: ChosenProblem, points: number): number {
  const easier = expectedScore(problem, referenceLevels[1] + STEP)
  const harder = expectedScore(problem, referenceLevels[1] - STEP)
  return (points * (easier - harder)) / (2 * STEP)
}

/** In logits: small against the curve of the logistic, large against rounding. */
const STEP = 1e-4
