/** A question as other programs know it: one thing asked, in terms that GIFT, Moodle XML and QTI share. Texts are Markdown. */

import type { Question } from '@/lib/problems/question'
import type { ToleranceSource } from '@/lib/problems/tolerance-schema'

/** Share of the marks from −1 to 1; feedback is empty where there is none. */
export type ExchangedOption = { readonly text: string; readonly share: number; readonly feedback: string }

export type Reach =
  | { readonly kind: 'around'; readonly tolerance: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }

/** Which numbers earn a share: those around a value, ends included, or from one number to another. */
export type ExchangedNumber = {
  readonly value: number
  readonly reach: Reach
  readonly share: number
  readonly feedback: string
}

/** What is drawn for each student and worked out from it, as on file: all of it single numbers and texts. */
export type Drawing = Pick<Question, 'parameters' | 'let' | 'require'>

/** Another number that a formula gives, with its share and what is said to it. */
export type OtherFormula = { readonly when: string; readonly share: number; readonly feedback: string }

export type Asks =
  | { readonly kind: 'choice' | 'choices'; readonly options: readonly ExchangedOption[]; readonly isShuffled: boolean }
  | { readonly kind: 'number'; readonly numbers: readonly ExchangedNumber[] }
  | {
      readonly kind: 'matching'
      readonly pairs: readonly { readonly text: string; readonly match: string }[]
      /** Matches that belong to no text. */
      readonly others: readonly string[]
      readonly isShuffled: boolean
    }
  | { readonly kind: 'ordering'; readonly items: readonly string[]; readonly credit: 'all' | 'pairs' }
  | {
      /** Of numbers that are drawn. The texts of such a question are templates, as on file, and so is the feedback here. */
      readonly kind: 'formula'
      /** In our language of expressions. */
      readonly formula: string
      readonly tolerance: ToleranceSource
      readonly others: readonly OtherFormula[]
      readonly drawing: Drawing
    }

/** What of ours a format has no word for travels as tags: by name, such as difficulty. */
export type Tags = Readonly<Record<string, string>>

export type Exchanged = {
  /** The one it had where it was written; null where it has none. */
  readonly id: string | null
  readonly title: string
  readonly prompt: string
  readonly asks: Asks
  /** Shown when all is over; empty where there is none. */
  readonly solution: string
  readonly hints: readonly string[]
  readonly category: string
  readonly tags: Tags
}

/** A thing that could not be carried from one format to the other. */
export type Loss = { readonly question: string; readonly what: string }
export type ReadError = { readonly line: number; readonly column: number; readonly message: string }
export type Position = { readonly line: number; readonly column: number }

/** What a file holds, in its order: whatever could not be read stands among the errors, the others are there. */
export type ReadFile = {
  readonly questions: readonly (Position & { readonly question: Exchanged })[]
  readonly lost: readonly Loss[]
  readonly errors: readonly ReadError[]
}
