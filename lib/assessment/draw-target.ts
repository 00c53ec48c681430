/** What every student's draw of an exam is compared with: the same for all, from slots, points and pool alone. */
import { distanceFrom, expectedPoints, referenceLevels } from './exam-difficulty'
import { exposureOf } from './exposure'
import { type Moments, momentsOf } from './moments'
import { type ChosenProblem, type DrawFor, numberedDraw } from './plain-draw'

export type DrawTarget = {
  /** At each reference level what an exam should come to, and how far random draws spread around it, in points. */
  readonly levels: readonly Moments[]
  /** How far a draw may be off at any level, in standard deviations of random draws. */
  readonly near: number
}

/** Random draws to learn from, of a seed that is no student's in particular. */
const DRAWS = 200
const SEED = 0

/** From strict to none. */
const TOLERANCES = [0.25, 0.35, 0.5, 0.75, 1]

/** The draws that are kept must be this varied against as many that were not chosen: variety comes before fairness. */
const VARIETY_KEPT = 0.7

/**
 * The strictest tolerance that still gives out the pool: where a slot's questions are few and far apart, fairness would hand everybody
 * the same one.
 */
export function drawTarget({ slots, points }: Omit<DrawFor, 'seed' | 'given'>): DrawTarget {
  const draws: Draw[] = []
  for (let number = 0; number < DRAWS; number += 1) {
    const drawn = numberedDraw({ slots, seed: SEED, number })
    // The draws that follow will say so.
    if (drawn.kind === 'short') return { levels: [], near: Number.POSITIVE_INFINITY }
    draws.push({ problems: drawn.problems, expected: expectedPoints({ problems: drawn.problems, points }) })
  }
  const levels = referenceLevels.map((_level, place) => momentsOf(draws.map(({ expected }) => expected[place] ?? 0)))
  const near = TOLERANCES.find((tolerance) => {
    const kept = draws.filter(({ expected }) => distanceFrom(levels, expected) <= tolerance)
    return kept.length > 0 && varietyOf(kept) >= VARIETY_KEPT * varietyOf(draws.slice(0, kept.length))
  })
  return { levels, near: near ?? Number.POSITIVE_INFINITY }
}

type Draw = { readonly problems: ReadonlyMap<string, ChosenProblem>; readonly expected: readonly number[] }

function varietyOf(draws: readonly Draw[]): number {
  return exposureOf(draws.map(({ problems }) => problems)).effectiveQuestions
}
