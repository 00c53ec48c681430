/**
 * Draws whose predicted difficulty agrees between students. Every student's draw is compared with the same target, the mean of what
 * random draws give; the first that is near enough is taken. So it is a random draw among the fair ones: nobody is handed the
 * same few questions, and what a student is given tells nothing about the others. A later attempt is compared with the same target, among
 * the draws that avoid what its student was given before.
 */
import { type DrawTarget, drawTarget } from './draw-target'
import { distanceFrom, expectedPoints } from './exam-difficulty'
import { type ChosenProblems, type DrawFor, numberedDraw } from './plain-draw'

const MOST_DRAWS = 60

/** Where none of these is near enough: the first that is farther than the nearest by no more than this factor. */
const NEARLY = 1.25

/** Fails only where a plain draw does. `target`: that of these slots and points, where it is worked out already. */
export function balancedDraw({ slots, points, seed, given }: DrawFor, target?: DrawTarget): ChosenProblems {
  const { levels, near } = target ?? drawTarget({ slots, points })
  const farther: { readonly drawn: ChosenProblems; readonly distance: number }[] = []
  for (let number = 0; number < MOST_DRAWS; number += 1) {
    const drawn = numberedDraw({ slots, seed, number, ...(given === undefined ? {} : { given }) })
    if (drawn.kind === 'short') return drawn
    const distance = distanceFrom(levels, expectedPoints({ problems: drawn.problems, points }))
    if (distance <= near) return drawn
    farther.push({ drawn, distance })
  }
  const least = Math.min(...farther.map(({ distance }) => distance))
  const nearly = farther.find(({ distance }) => distance <= NEARLY * least)
  if (nearly === undefined) throw new RangeError('a distance that is a number')
  return nearly.drawn
}
