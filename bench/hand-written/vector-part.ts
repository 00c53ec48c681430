/** A part answered by a distribution, judged by hand, entry by entry. */
import { readProbabilities } from '@/lib/grading/read-probabilities'
import type { HandMistake } from './hand-written'
import { right, unreadable, type Verdict, wrong } from './verdict'

export type Vector = readonly number[]
export type VectorMistake = HandMistake & { readonly value: Vector }

export type VectorPart = {
  readonly outcomes: readonly string[]
  readonly isRight: (answer: Vector) => boolean
  readonly mistakes: readonly VectorMistake[]
  /** How near a distribution must be to a mistake, in every place, to be taken for it. */
  readonly slack: number
}

/** Whether no mistake is right and no two are near each other. */
export function areVectorsApart({ isRight, mistakes, slack }: VectorPart): boolean {
  for (const [place, { value }] of mistakes.entries()) {
    if (isRight(value)) return false
    for (let before = 0; before < place; before += 1) {
      const other = mistakes[before]
      if (other !== undefined && areNear(value, other.value, slack)) return false
    }
  }
  return true
}

export function judgeVector({ outcomes, isRight, mistakes, slack }: VectorPart, typed: string): Verdict {
  const reading = readProbabilities(typed, outcomes)
  if (reading.kind === 'unreadable') return unreadable
  if (isRight(reading.values)) return right
  const met = mistakes.find(({ value }) => areNear(reading.values, value, slack))
  return met === undefined ? wrong : { kind: 'mistake', id: met.id }
}

export function areNear(one: Vector, other: Vector, slack: number): boolean {
  for (let place = 0; place < other.length; place += 1) {
    if (!(Math.abs((one[place] ?? Number.NaN) - (other[place] ?? 0)) <= slack + 1e-9)) return false
  }
  return true
}
