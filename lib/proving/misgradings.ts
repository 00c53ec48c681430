/** Counts the answers that were not graded as what they are, with the first of each kind. */
import type { PartGrade } from '@/lib/grading/grade'
import { withSeed } from './sightings'

export type Misgrading = {
  readonly what: string
  readonly times: number
  /** The first, and a few more. */
  readonly seed: number
  readonly seeds: readonly number[]
  readonly typed: string
  /** In words. */
  readonly gradedAs: string
}

export type Graded = {
  /** "The mistake nats-for-bits". */
  readonly what: string
  readonly seed: number
  readonly typed: string
  /** Null where it could not be read. */
  readonly result: PartGrade | null
  readonly isRight: boolean
}

export type MisgradingTally = {
  readonly note: (graded: Graded) => void
  readonly list: () => readonly Misgrading[]
  /** All answers, right ones and others. */
  readonly graded: () => number
}

export function newMisgradingTally(): MisgradingTally {
  const found = new Map<string, Misgrading>()
  let count = 0
  return {
    graded: () => count,
    list: () => [...found.values()],
    note: ({ what, seed, typed, result, isRight }) => {
      count += 1
      if (isRight) return
      const known = found.get(what) ?? { what, seed, seeds: [], typed, gradedAs: inWords(result), times: 0 }
      found.set(what, { ...known, times: known.times + 1, seeds: withSeed(known.seeds, seed) })
    },
  }
}

function inWords(result: PartGrade | null): string {
  if (result === null) return 'unreadable'
  return result.mistake === undefined ? `"${result.matched}"` : `the mistake ${result.mistake}`
}
