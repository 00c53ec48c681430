/** A known mistake in the numbers of one draw. */
import type { AnswerValue } from './answer-value'

/** A mal-rule evaluated on the drawn parameters: the number (or vector, table, option, order) that this mistake would give. */
export type VariantMistake = {
  /** Unique within the question; the `mistake` of a grade. */
  readonly id: string
  readonly part: string
  /** For several choices the id of one option; for an expression its values at the part's points. */
  readonly value: AnswerValue
  /** Of an expression alone: the formula as one types it. */
  readonly text?: string
  /** What the mistake is called, a few words: "Exponent and logarithm of different bases". */
  readonly name: string
  /** Markdown that teaches, in the student's own numbers. */
  readonly feedback: string
}
