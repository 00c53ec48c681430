/**
 * Keeps a key and its mal-rules apart. A mal-rule whose value would be accepted, or taken for another mal-rule's, could name
 * no mistake: such a draw is thrown away.
 */
import type { Part, Tolerance } from './part'
import { isWithin, mistakeTolerance } from './tolerance'
import type { VariantMistake } from './variant'

type Shown = VariantMistake['value']

/** How near two constructions must be, in every place, to be taken for each other. */
const CONSTRUCTION_SLACK = 0.005
/** 0.335 − 0.33 is 0.0050000000000000044 in binary. */
const BINARY_SLACK = 1e-9

/** Whether a response of this value would be right. */
export function isAccepted(part: Part, value: Shown): boolean {
  switch (part.kind) {
    case 'number':
      return typeof value === 'number' && isWithin({ value, key: part.key, tolerance: lenient(part.tolerance) })
    case 'probabilities':
      return isVector(value) && isNear(value, part.key, part.absolute)
    case 'choice':
      return value === part.key
    case 'construction':
      return isVector(value) && part.conditions.every(({ holds }) => holds(value))
  }
}

/** Whether a response of one value could be taken for the other. */
export function areAlike(part: Part, [one, other]: readonly [Shown, Shown]): boolean {
  if (part.kind === 'number') {
    if (typeof one !== 'number' || typeof other !== 'number') return false
    const tolerance = mistakeTolerance(lenient(part.tolerance))
    return isWithin({ value: one, key: other, tolerance }) || isWithin({ value: other, key: one, tolerance })
  }
  if (part.kind === 'choice') return one === other
  const slack = part.kind === 'probabilities' ? part.absolute : CONSTRUCTION_SLACK
  return isVector(one) && isVector(other) && isNear(one, other, slack)
}

/** The written form is the student's; two values are told apart by size alone. */
function lenient(tolerance: Tolerance): Tolerance {
  return 'strict' in tolerance ? { ...tolerance, strict: false } : tolerance
}

function isVector(value: Shown): value is readonly number[] {
  return Array.isArray(value)
}

function isNear(one: readonly number[], other: readonly number[], slack: number): boolean {
  const gaps = one.map((entry, place) => Math.abs(entry - (other[place] ?? Number.POSITIVE_INFINITY)))
  return one.length === other.length && Math.max(...gaps) <= slack + BINARY_SLACK
}
