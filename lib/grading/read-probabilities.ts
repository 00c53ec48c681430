/** Reads a probability vector as people write it: "0.2, 0.3, 0.5", "1/4 1/4 1/2", "(20%; 30%; 50%)", "0,2; 0,3; 0,5". */
import { powerOfTen } from '@/lib/metrics/power-of-ten'
import { type Entry, readEntries } from './read-entries'
import { readNumber } from './read-number'
import type { VectorReading } from './reading'
import { attempt, UnreadableText } from './unreadable-text'
import { vectorReading } from './vector-reading'

/** A place written with n decimals may be off by half a unit in the last, but by no more than this however it is written. */
const largestRoundingPerPlace = 0.005
const arithmeticSlack = 1e-9

/** One probability per outcome, none negative, with sum 1 up to the rounding of the entries as they are written. */
export function readProbabilities(text: string, outcomes: readonly string[]): VectorReading {
  return attempt(() => vectorReading(readDistribution(text, { outcomes, missing: null })))
}

export type DistributionExpected = {
  readonly outcomes: readonly string[]
  /** "0" where outcomes that are not named have no probability, null where all must be given. */
  readonly missing: '0' | null
}

/** @throws UnreadableText */
export function readDistribution(text: string, { outcomes, missing }: DistributionExpected): readonly Entry[] {
  return readEntries(text, {
    names: outcomes,
    nouns: ['probability', 'probabilities'],
    readOne: (entry) => readNumber(entry, { unit: 'none' }),
    missing,
    check: (entries) => requireDistribution(entries, outcomes),
  })
}

function requireDistribution(entries: readonly Entry[], outcomes: readonly string[]): void {
  const negative = entries.findIndex(({ value }) => value < 0)
  if (negative >= 0) throw new UnreadableText(`No probability is negative; that of ${outcomes[negative]} is.`)
  const sum = entries.reduce((total, { value }) => total + value, 0)
  const slack = entries.reduce((total, entry) => total + rounding(entry), arithmeticSlack)
  if (Math.abs(sum - 1) <= slack) return
  const percent = Math.abs(sum - 100) < 1 ? ' Write percentages with their sign, as in 70%.' : ''
  throw new UnreadableText(
    `Probabilities that sum to 1 are expected; these sum to ${Number(sum.toPrecision(6))}.${percent}`,
  )
}

/** How far the true value may be from what is written; 0, 1 and expressions are exact. */
function rounding({ written }: Entry): number {
  return written === null || written.decimals === 0
    ? 0
    : Math.min(0.5 * powerOfTen(-written.decimals), largestRoundingPerPlace)
}
