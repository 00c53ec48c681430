/** Numbers in known places against their key, place by place: the rules that a vector and a table share. */
import type { Accepted, Credit, MatrixPart, Tolerance, VectorPart } from '@/lib/problems/part'
import { isWithin } from '@/lib/problems/tolerance'
import type { VariantMistake } from '@/lib/problems/variant-mistake'
import { commonSlip } from './common-slip'
import { offEntriesWords } from './entry-words'
import { isNearMiss } from './near-miss'
import { nearestMistake } from './nearest-mistake'
import type { WrittenForm } from './reading'
import type { Trial } from './trial'
import { withoutStrictness } from './without-strictness'

type Entries = readonly number[]

export type EntriesToTry = {
  readonly part: VectorPart | MatrixPart
  readonly mistakes: () => readonly VariantMistake[]
  /** As the part has it, and place by place. */
  readonly value: Entries | readonly Entries[]
  readonly values: Entries
  readonly written: readonly (WrittenForm | null)[]
  readonly key: Entries
  readonly names: readonly string[]
  readonly accepted: readonly Accepted<Entries>[]
  /** Words for a slip of this kind alone. */
  readonly ownSlip?: () => string | null
}

export function entriesTrial(entries: EntriesToTry): Trial {
  const { part, mistakes, value, values, written, key, names, accepted } = entries
  const { tolerance, credit, unit } = part
  const marks = (keys: Entries) => marksOf({ values, written, keys, tolerance })
  const isRight = (changed: Entries) =>
    marksOf({ values: changed, written, keys: key, tolerance: withoutStrictness(tolerance) }).every(Boolean)
  return {
    isKey: () => marks(key).every(Boolean),
    accepted: () => accepted.find((other) => marks(other.value).every(Boolean)),
    mistake: () => nearestMistake({ part, mistakes: mistakes(), value }),
    isNearMiss: () => isNearEverywhere({ values, written, keys: key, tolerance }),
    share: () => shareOf(marks(key), credit),
    words: {
      missed: () =>
        entries.ownSlip?.() ??
        reorderedWords({ values, isRight, key }) ??
        commonSlip({ values, unit, isRight }) ??
        offEntriesWords(names, marks(key)),
    },
  }
}

type Compared = {
  readonly values: Entries
  readonly written: readonly (WrittenForm | null)[]
  readonly keys: Entries
  readonly tolerance: Tolerance
}

function marksOf({ values, written, keys, tolerance }: Compared): readonly boolean[] {
  return values.map((value, place) =>
    isWithin({ value, key: keys[place] ?? Number.NaN, tolerance, written: written[place] ?? null }),
  )
}

function isNearEverywhere({ values, written, keys, tolerance }: Compared): boolean {
  return values.every((value, place) => {
    const compared = { value, key: keys[place] ?? Number.NaN, tolerance, written: written[place] ?? null }
    return isWithin(compared) || isNearMiss(compared)
  })
}

function shareOf(marks: readonly boolean[], credit: Credit): number {
  return credit === 'all' ? 0 : marks.filter(Boolean).length / marks.length
}

type Reordered = {
  readonly values: Entries
  readonly isRight: (values: Entries) => boolean
  readonly key: Entries
}

/** The k-th smallest number answered is put where the k-th smallest of the key stands. */
function reorderedWords({ values, isRight, key }: Reordered): string | null {
  const ranked = values.toSorted((a, b) => a - b)
  const places = key.map((_, place) => place).toSorted((a, b) => (key[a] ?? 0) - (key[b] ?? 0))
  const arranged = key.map((_, place) => ranked[places.indexOf(place)] ?? Number.NaN)
  return isRight(arranged)
    ? 'These are the right numbers in another order. Look again at which entry each belongs to.'
    : null
}
