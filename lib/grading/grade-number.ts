/** Grades a number: the key, then the known mistakes, then right but for rounding, then wrong. */
import type { NumberPart } from '@/lib/problems/part'
import { type Comparison, isWithin, mistakeTolerance } from '@/lib/problems/tolerance'
import type { VariantMistake } from '@/lib/problems/variant-mistake'
import { isNearMiss } from './near-miss'
import { mistaken, nearMiss, type PartOutcome, right, wrong } from './part-outcome'
import { readNumber } from './read-number'

export type NumberToGrade = {
  readonly part: NumberPart
  readonly mistakes: readonly VariantMistake[]
  readonly typed: string
}

const almost =
  'Very close: this looks right but for rounding. Keep at least four significant digits until the end, and round once.'
const unknown =
  'This is not the value asked for, and it is none of the slips we know. Compare your steps with the worked solution.'

export function gradeNumber({ part, mistakes, typed }: NumberToGrade): PartOutcome {
  const reading = readNumber(typed, { unit: part.unit })
  if (reading.kind === 'unreadable') return reading
  const { value, written, markdown } = reading
  const read = { part, readAs: markdown }
  const { tolerance } = part
  if (isWithin({ value, key: part.key, tolerance, written })) return right(read)
  const mistake = nearestMistake(mistakes, { value, tolerance: mistakeTolerance(tolerance), written })
  if (mistake !== undefined) return mistaken(read, mistake)
  if (isNearMiss({ value, written, key: part.key, tolerance })) return nearMiss(read, almost)
  return wrong(read, unknown)
}

type Given = Omit<Comparison, 'key'>

/** Two mistakes may lie less than two tolerances apart; the nearer one is meant. */
function nearestMistake(mistakes: readonly VariantMistake[], given: Given): VariantMistake | undefined {
  const matches = mistakes.flatMap((mistake) => {
    const { value: key } = mistake
    if (typeof key !== 'number' || !isWithin({ ...given, key })) return []
    return [{ mistake, distance: Math.abs(given.value - key) }]
  })
  return matches.toSorted((a, b) => a.distance - b.distance)[0]?.mistake
}
