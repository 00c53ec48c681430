/** A question programmed by hand: the work of a template without a template. Nothing is rendered. */
import type { AnswerValue } from '@/lib/problems/answer-value'
import type { Value } from '@/lib/problems/value'
import type { VariantMistake } from '@/lib/problems/variant-mistake'
import type { Verdict } from './verdict'

export type HandMistake = Pick<VariantMistake, 'id' | 'part' | 'value'>

/** What was typed, by part. */
export type Typed = Readonly<Record<string, string>>

/** What a draw gives when it can be used. */
export type HandDraw = {
  /** By part. */
  readonly keys: Readonly<Record<string, AnswerValue>>
  readonly mistakes: readonly HandMistake[]
  /** What the texts of the problem would be written from. */
  readonly shown: Readonly<Record<string, Value>>
  /** Of each part, in order. */
  readonly grade: (typed: Typed) => readonly Verdict[]
}

export type HandWritten = {
  /** Id of the template it is the twin of. */
  readonly template: string
  readonly make: (seed: number) => HandDraw
}

const mostDraws = 1_000

/** Draws until a draw can be used; null is one that cannot. */
export function firstUsable(template: string, draw: () => HandDraw | null): HandDraw {
  for (let count = 0; count < mostDraws; count += 1) {
    const drawn = draw()
    if (drawn !== null) return drawn
  }
  throw new Error(`${template}: no draw of ${mostDraws} could be used.`)
}
