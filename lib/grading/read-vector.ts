/** Reads numbers that need not sum to anything: a gradient, a row of surprisals. */
import type { Unit } from '@/lib/problems/part'
import { splitCommonUnit } from './common-unit'
import { type Entry, readEntries } from './read-entries'
import { readNumber } from './read-number'
import type { VectorReading } from './reading'
import { attempt } from './unreadable-text'
import { vectorReading } from './vector-reading'

export type VectorExpected = { readonly entries: readonly string[]; readonly unit: Unit }

/**
 * Each entry by the rule of a single number: in the unit asked, or converted from the one it is written in.
 * @example readVector('b: 2 bits, a: 1 nat', { entries: ['a', 'b'], unit: 'bits' }) // values 1.4426…, 2
 */
export function readVector(text: string, expected: VectorExpected): VectorReading {
  return attempt(() => vectorReading(readNumbers(text, expected)))
}

/** @throws UnreadableText */
export function readNumbers(text: string, { entries, unit }: VectorExpected): readonly Entry[] {
  const common = splitCommonUnit(text, unit)
  return readEntries(common.text, {
    names: entries,
    nouns: ['number', 'numbers'],
    readOne: (entry) => readNumber(common.unit === null ? entry : `${entry} ${common.unit}`, { unit }),
    missing: null,
    check: () => undefined,
  })
}
