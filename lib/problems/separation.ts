/**
 * Keeps a key and its mal-rules apart. A mal-rule whose value would be accepted, or taken for another mal-rule's, could name
 * no mistake: such a draw is thrown away.
 */
import { agreesAtPoints } from './agrees-at-points'
import type { AnswerValue } from './answer-value'
import type { Part, Tolerance } from './part'
import { isWithin, mistakeTolerance } from './tolerance'

/** How near two constructions must be, in every place, to be taken for each other: against 1, or against their largest entry. */
const CONSTRUCTION_SLACK = 0.005
/** 0.335 − 0.33 is 0.0050000000000000044 in binary. */
const BINARY_SLACK = 1e-9

/** Whether a response of this value would be right, in full or in part: it meets the key or an accepted alternative. */
export function isAccepted(part: Part, value: AnswerValue): boolean {
  if (isKey(part, value)) return true
  return 'accepted' in part && part.accepted.some((other) => isTakenFor(part, { value, other: other.value }))
}

/** Whether a response of one value could be taken for the other. */
export function areAlike(part: Part, [one, other]: readonly [AnswerValue, AnswerValue]): boolean {
  return isTakenFor(part, { value: one, other }) || isTakenFor(part, { value: other, other: one })
}

function isKey(part: Part, value: AnswerValue): boolean {
  switch (part.kind) {
    case 'number':
      return typeof value === 'number' && isWithin({ value, key: part.key, tolerance: lenient(part.tolerance) })
    case 'construction':
      return isVector(value) && part.conditions.every(({ holds }) => holds(value))
    case 'choices':
      return part.key.length === 1 && part.key[0] === value
    case 'expression':
      return isTakenFor(part, { value, other: part.keyValues })
    default:
      return isTakenFor(part, { value, other: part.key })
  }
}

type Pair = { readonly value: AnswerValue; readonly other: AnswerValue }

/** Whether a response of `value` counts as `other`, a mistake or an accepted alternative, under the rule of the part. */
export function isTakenFor(part: Part, { value, other }: Pair): boolean {
  switch (part.kind) {
    case 'number':
      return isNumberWithin({ value, other }, mistakeTolerance(lenient(part.tolerance)))
    case 'vector':
      return isVector(value) && isVector(other) && areWithin({ values: value, keys: other, tolerance: part.tolerance })
    case 'matrix':
      return isMatrix(value) && isMatrix(other) && areRowsWithin({ value, other, tolerance: part.tolerance })
    case 'probabilities':
      return isVector(value) && isVector(other) && isNear(value, other, part.absolute)
    case 'construction':
      return isVector(value) && isVector(other) && isNear(value, other, constructionSlack(part.of, other))
    case 'expression':
      return (
        isVector(value) && isVector(other) && agreesAtPoints({ values: value, key: other, relative: part.relative })
      )
    case 'ordering':
      return isSameOrder(value, other)
    case 'choice':
    case 'choices':
    case 'probabilistic-choice':
      return value === other
  }
}

/** The written form is the student's; two values are told apart by size alone. */
function lenient(tolerance: Tolerance): Tolerance {
  return 'strict' in tolerance ? { ...tolerance, strict: false } : tolerance
}

type Entries = {
  readonly values: readonly AnswerValue[]
  readonly keys: readonly AnswerValue[]
  readonly tolerance: Tolerance
}

function areWithin({ values, keys, tolerance }: Entries): boolean {
  const around = mistakeTolerance(lenient(tolerance))
  return (
    values.length === keys.length &&
    values.every((value, place) => isNumberWithin({ value, other: keys[place] ?? Number.NaN }, around))
  )
}

function isNumberWithin({ value, other }: Pair, tolerance: Tolerance): boolean {
  return typeof value === 'number' && typeof other === 'number' && isWithin({ value, key: other, tolerance })
}

type Rows = readonly (readonly number[])[]

function areRowsWithin({ value, other, tolerance }: { value: Rows; other: Rows; tolerance: Tolerance }): boolean {
  return (
    value.length === other.length &&
    value.every((row, place) => areWithin({ values: row, keys: other[place] ?? [], tolerance }))
  )
}

function constructionSlack(of: 'probabilities' | 'numbers', entries: readonly number[]): number {
  if (of === 'probabilities') return CONSTRUCTION_SLACK
  return CONSTRUCTION_SLACK * Math.max(1, ...entries.map((entry) => Math.abs(entry)))
}

function isNear(one: readonly number[], other: readonly number[], slack: number): boolean {
  return (
    one.length === other.length &&
    one.every((entry, place) => Math.abs(entry - (other[place] ?? Number.POSITIVE_INFINITY)) <= slack + BINARY_SLACK)
  )
}

function isSameOrder(one: AnswerValue, other: AnswerValue): boolean {
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false
  return one.every((id, place) => id === other[place])
}

function isVector(value: AnswerValue): value is readonly number[] {
  return Array.isArray(value) && !Array.isArray(value[0])
}

function isMatrix(value: AnswerValue): value is Rows {
  return Array.isArray(value) && Array.isArray(value[0])
}
