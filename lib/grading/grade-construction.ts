/**
 * Grades a construction: any distribution that satisfies every condition is right. There is no part of the score for part of
 * the conditions: most of them alone are met by an easy vector (a uniform one, a certain one) that shows nothing.
 */
import type { ConstructionPart } from '@/lib/problems/part'
import type { VariantMistake } from '@/lib/problems/variant-mistake'
import { mistaken, type PartOutcome, right, wrong } from './part-outcome'
import { readProbabilities } from './read-probabilities'
import { largestDifference } from './vector-distance'

export type ConstructionToGrade = {
  readonly part: ConstructionPart
  readonly mistakes: readonly VariantMistake[]
  readonly typed: string
}

/** How near a vector must be to a known mistake, in every place. */
const mistakeSlack = 0.005

export function gradeConstruction({ part, mistakes, typed }: ConstructionToGrade): PartOutcome {
  const reading = readProbabilities(typed, part.outcomes)
  if (reading.kind === 'unreadable') return reading
  const read = { part, readAs: reading.markdown }
  const answer = normalised(reading.values)
  const failed = part.conditions.filter(({ holds }) => !holds(answer))
  if (failed.length === 0) return right(read, 'Right: it meets every condition.')
  const mistake = mistakes.find(({ value }) => Array.isArray(value) && largestDifference(answer, value) <= mistakeSlack)
  if (mistake !== undefined) return mistaken(read, mistake)
  return wrong(read, failed.map(({ feedback }) => feedback).join('\n\n'))
}

/** The entries may miss a sum of 1 by their rounding; the conditions are asked of a distribution. */
function normalised(values: readonly number[]): readonly number[] {
  const sum = values.reduce((total, value) => total + value, 0)
  return Math.abs(sum - 1) < 1e-12 ? values : values.map((value) => value / sum)
}
