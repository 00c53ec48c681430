/** A function that an expression may call. */
import type { Value } from './value'

export type ExpressionFunction = {
  /** How many arguments it takes. */
  readonly least: number
  readonly most: number
  readonly apply: (args: readonly Value[]) => Value
}

/** Numbers an expression may make at once, in a vector or a matrix. */
export const MOST_ENTRIES = 1_000

/** Arguments where there may be as many as one likes. */
export const ANY_NUMBER = 50
