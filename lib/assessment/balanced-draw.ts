/**
 * Draws whose predicted difficulty agrees between students. Every student's draw is compared with the same target, the mean of what
 * random draws give; the first that is near enough is taken. So it is a random draw among the fair ones: nobody is handed the
 * same few questions, and what a student is given tells nothing about the others.
 */
import { expectedPoints, referenceLevels } from './exam-difficulty'
import { type Moments, momentsOf } from './moments'
import { type ChosenProblems, type DrawFor, numberedDraw } from './plain-draw'

/** Near: within this share of the standard deviation of random draws, at every reference level. */
const NEAR = 0.25

/** Of this many draws the nearest, where none is near enough. */
const MOST_DRAWS = 60

/** Draws from which target and spread are worked out, from a seed that is the same for all. */
const TARGET_DRAWS = 200
const TARGET_SEED = 0

/** Fails only where a plain draw does. `targets`: those of these slots and points, where they are worked out already. */
export function balancedDraw(
  { slots, points, seed }: DrawFor,
  targets = drawTargets({ slots, points }),
): ChosenProblems {
  let nearest: ChosenProblems = numberedDraw({ slots, seed, number: 0 })
  let least = Number.POSITIVE_INFINITY
  for (let number = 0; number < MOST_DRAWS; number += 1) {
    const drawn = numberedDraw({ slots, seed, number })
    if (drawn.kind === 'short') return drawn
    const distance = distanceTo(targets, expectedPoints({ problems: drawn.problems, points }))
    if (distance < least) [nearest, least] = [drawn, distance]
    if (distance <= NEAR) return drawn
  }
  return nearest
}

/**
 * What an exam should come to at each reference level, and how far random draws spread around it. None where a slot is short: the draws
 * that follow will say so.
 */
export function drawTargets({ slots, points }: Omit<DrawFor, 'seed'>): readonly Moments[] {
  const draws: (readonly number[])[] = []
  for (let number = 0; number < TARGET_DRAWS; number += 1) {
    const drawn = numberedDraw({ slots, seed: TARGET_SEED, number })
    if (drawn.kind === 'short') return []
    draws.push(expectedPoints({ problems: drawn.problems, points }))
  }
  return referenceLevels.map((_level, place) => momentsOf(draws.map((expected) => expected[place] ?? 0)))
}

/**
 * In standard deviations of random draws, at the level where it is farthest. Where those do not spread, nothing is far.
 */
function distanceTo(targets: readonly Moments[], expected: readonly number[]): number {
  const distances = targets.map(({ mean, deviation }, place) => {
    const apart = Math.abs((expected[place] ?? mean) - mean)
    return deviation > LEAST_DEVIATION ? apart / deviation : 0
  })
  return Math.max(0, ...distances)
}

/** In points: rounding of sums, no difference between exams. */
const LEAST_DEVIATION = 1e-9
