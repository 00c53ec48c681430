/** What one reading of a response can be found to be: each kind of answer gives its comparisons, `gradeByOrder` tries them. */
import type { AnswerValue } from '@/lib/problems/answer-value'
import type { Accepted, Part } from '@/lib/problems/part'
import type { VariantMistake } from '@/lib/problems/variant-mistake'
import type { PartGrade } from './grade'
import type { Unreadable } from './reading'

export type ToTry<Of extends Part> = {
  readonly part: Of
  /** Those of this part; asked for where the key is missed. */
  readonly mistakes: () => readonly VariantMistake[]
  readonly typed: string
}

export type Trial = {
  readonly isKey: () => boolean
  readonly accepted?: () => Accepted<AnswerValue> | undefined
  readonly mistake: () => VariantMistake | undefined
  /** Right but for rounding. */
  readonly isNearMiss?: () => boolean
  /** Credit for what is right of an answer that is not, in [0, 1); left out, none. */
  readonly share?: () => number
  /** Told of every grade, whichever rule decides. */
  readonly facts?: Pick<PartGrade, 'evidenceFraction' | 'logScoreBits'>
  readonly words: {
    /** Left out: "Right." */
    readonly key?: () => string
    /** In place of the mistake's own. */
    readonly mistake?: (mistake: VariantMistake) => string
    /** Where no other rule matched. */
    readonly missed: () => string
  }
}

/** A response that could be read: its value, what a later part may go on with, and what can be found of it. */
export type Tried =
  | {
      readonly kind: 'read'
      readonly value: AnswerValue
      /** Markdown. */
      readonly readAs: string
      readonly trial: Trial
    }
  | Unreadable
