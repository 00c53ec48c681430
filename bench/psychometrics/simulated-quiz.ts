/** Quizzes of simulated students: the truth behind the marks is known, so an interval can be held against it. */
import { type RandomSource, standardNormal } from '../learners/random-source'

export type QuizShape = {
  readonly name: string
  readonly items: number
  /** Equal steps from 0 to the maximum of 1: 1 is right or wrong, 3 gives thirds. */
  readonly steps: number
  /** Logits of a step for a student of average ability, evenly from the first item to the last. */
  readonly easiness: { readonly from: number; readonly to: number }
}

/** Slopes of the items, evenly from the first to the last: weak to strong. */
const SLOPES = { from: 0.6, to: 1.6 }

/** Marks of one student, each step won with probability 1/(1 + exp(−(slope·ability + easiness))). */
export function simulatedAttempt(
  shape: QuizShape,
  random: RandomSource,
  ability = standardNormal(random),
): readonly number[] {
  const { items, steps } = shape
  return Array.from({ length: items }, (_, item) => {
    const { slope, intercept } = trueItem(shape, item)
    const chance = 1 / (1 + Math.exp(-(slope * ability + intercept)))
    let won = 0
    for (let step = 0; step < steps; step += 1) won += random() < chance ? 1 : 0
    return won / steps
  })
}

/** Slope and easiness of an item, on the logit scale. */
export function trueItem({ items, easiness }: QuizShape, item: number) {
  const place = items === 1 ? 0 : item / (items - 1)
  return {
    // Of 37 (prime to all sizes used) so that slope and easiness do not rise together.
    slope: SLOPES.from + (SLOPES.to - SLOPES.from) * (((item * 37) % items) / (items - 1)),
    intercept: easiness.from + (easiness.to - easiness.from) * place,
  }
}

/** A class of so many students. */
export function simulatedClass(
  shape: QuizShape,
  { students, random }: { readonly students: number; readonly random: RandomSource },
): readonly (readonly number[])[] {
  return Array.from({ length: students }, () => simulatedAttempt(shape, random))
}

/** The grid: short and long, right or wrong and in steps, of middling difficulty, easy and hard. */
export const quizShapes: readonly QuizShape[] = [
  { name: '5 items, right or wrong', items: 5, steps: 1, easiness: { from: -1.5, to: 1.5 } },
  { name: '10 items, right or wrong', items: 10, steps: 1, easiness: { from: -1.5, to: 1.5 } },
  { name: '20 items, right or wrong', items: 20, steps: 1, easiness: { from: -1.5, to: 1.5 } },
  { name: '10 items in thirds', items: 10, steps: 3, easiness: { from: -1.5, to: 1.5 } },
  { name: '10 easy items', items: 10, steps: 1, easiness: { from: 0.5, to: 3 } },
  { name: '10 very easy items', items: 10, steps: 1, easiness: { from: 2, to: 5 } },
  { name: '10 hard items', items: 10, steps: 1, easiness: { from: -3, to: -0.5 } },
]
