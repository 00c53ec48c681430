/** A problem in one student's numbers: a pure function of (question version, seed). */
import type { Part } from './part'
import type { Value } from './value'
import type { VariantMistake } from './variant-mistake'

export type Variant = {
  readonly questionId: string
  readonly version: number
  readonly seed: number
  readonly objectives: readonly string[]
  /** Drawn parameters and `let` values by name. */
  readonly parameters: Readonly<Record<string, Value>>
  /** Markdown with the numbers in it. */
  readonly prompt: string
  readonly parts: readonly Part[]
  readonly mistakes: readonly VariantMistake[]
  /** Markdown, from gentle to strong. */
  readonly hints: readonly string[]
  /** Markdown. */
  readonly solution: string
  /** How many draws `require` and separation rejected before this one was accepted. */
  readonly rejectedDraws: number
  /**
   * Chance that somebody who knows nothing is right: 1/options of a choice; 1/2^options of several choices and 1/n! of an order,
   * 0.02 at least; 0.02 of all else.
   */
  readonly guessFloor: number
}
