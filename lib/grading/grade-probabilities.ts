/** Grades a probability vector, place by place. */
import type { ProbabilitiesPart } from '@/lib/problems/part'
import type { VariantMistake } from '@/lib/problems/variant-mistake'
import { mistaken, nearMiss, type PartOutcome, right, wrong } from './part-outcome'
import { readProbabilities } from './read-probabilities'
import { largestDifference } from './vector-distance'

export type ProbabilitiesToGrade = {
  readonly part: ProbabilitiesPart
  readonly mistakes: readonly VariantMistake[]
  readonly typed: string
}

/** 0.335 − 0.33 is 0.0050000000000000044 in binary. */
const binarySlack = 1e-9
const tolerancesAway = 3

const almost = 'Very close: this looks right but for rounding. Keep at least four significant digits until the end.'
const reordered = 'These are the right probabilities in another order. Look again at which outcome each belongs to.'
const unknown =
  'These are not the probabilities asked for, and none of the slips we know. Compare your steps with the worked solution.'

export function gradeProbabilities({ part, mistakes, typed }: ProbabilitiesToGrade): PartOutcome {
  const reading = readProbabilities(typed, part.outcomes)
  if (reading.kind === 'unreadable') return reading
  const read = { part, readAs: reading.markdown }
  const distanceTo = (vector: readonly number[]) => largestDifference(reading.values, vector) - binarySlack
  if (distanceTo(part.key) <= part.absolute) return right(read)
  const mistake = mistakes.find(({ value }) => isVector(value) && distanceTo(value) <= part.absolute)
  if (mistake !== undefined) return mistaken(read, mistake)
  if (distanceTo(part.key) <= tolerancesAway * part.absolute) return nearMiss(read, almost)
  const isReordered = largestDifference(sorted(reading.values), sorted(part.key)) <= part.absolute + binarySlack
  return wrong(read, isReordered ? reordered : unknown)
}

function isVector(value: VariantMistake['value']): value is readonly number[] {
  return Array.isArray(value)
}

function sorted(values: readonly number[]): readonly number[] {
  return values.toSorted((a, b) => a - b)
}
