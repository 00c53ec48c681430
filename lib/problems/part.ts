/** One thing a problem asks for, with its key. Never sent to a browser as it is: see `toPublicPart`. */

/** `none`: a pure number (a perplexity, a ratio). bits and nats convert into each other; none converts into nothing. */
export type Unit = 'bits' | 'nats' | 'none'

/**
 * When a number counts as the key.
 * closeTo: |response − key| ≤ absolute + relative·|key| (PrairieLearn's sum rule).
 * significantFigures, decimalPlaces: lenient |response − key| < 0.51 unit in the last place, strict: half-up interval and
 * the written form. interval: low ≤ response ≤ high.
 */
export type Tolerance =
  | { readonly kind: 'closeTo'; readonly relative: number; readonly absolute: number }
  | { readonly kind: 'significantFigures'; readonly digits: number; readonly strict: boolean }
  | { readonly kind: 'decimalPlaces'; readonly digits: number; readonly strict: boolean }
  | { readonly kind: 'interval'; readonly low: number; readonly high: number }

export type Option = {
  readonly id: string
  /** Markdown. */
  readonly text: string
  /** Markdown, shown after this option was chosen. */
  readonly feedback: string
  /** The misconception that choosing this option shows; absent on the key. */
  readonly mistake?: string
}

/** A condition a construction must satisfy, already bound to the drawn parameters. */
export type Condition = {
  readonly id: string
  /** True when the vector satisfies it. Never throws: a vector it cannot judge is not satisfied. */
  readonly holds: (answer: readonly number[]) => boolean
  /** Markdown, shown when it does not hold. */
  readonly feedback: string
}

type Asked = {
  readonly name: string
  /** Markdown: what stands beside the answer box. */
  readonly label: string
  /** Share of the problem's score, the shares of all parts add up to 1. */
  readonly weight: number
}

export type NumberPart = Asked & {
  readonly kind: 'number'
  readonly key: number
  readonly unit: Unit
  readonly tolerance: Tolerance
}
export type ProbabilitiesPart = Asked & {
  readonly kind: 'probabilities'
  readonly key: readonly number[]
  readonly outcomes: readonly string[]
  /** Largest accepted |response − key| in any place; the response must also sum to 1 within the same slack per place. */
  readonly absolute: number
}
export type ChoicePart = Asked & {
  readonly kind: 'choice'
  readonly key: string
  /** In the order this student sees them. */
  readonly options: readonly Option[]
}
export type ConstructionPart = Asked & {
  readonly kind: 'construction'
  readonly outcomes: readonly string[]
  readonly conditions: readonly Condition[]
  /** One right answer, shown in the solution; any vector that satisfies the conditions is right. */
  readonly key: readonly number[]
}
export type Part = NumberPart | ProbabilitiesPart | ChoicePart | ConstructionPart
