/** One thing a problem asks for, with its key. Never sent to a browser as it is: see `toPublicPart`. */
import type { AnswerValue } from './answer-value'
import type { VariantMistake } from './variant-mistake'

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

/** Another answer that counts, in full or in part: tried after the key and before the mistakes. */
export type Accepted<Of extends AnswerValue> = {
  readonly value: Of
  /** In (0, 1]. */
  readonly scoreFraction: number
  /** Markdown. */
  readonly feedback: string
}

/**
 * Error carried forward: a part whose key is worked out from what was answered before. A response that misses the part's own
 * key is graded once more, against the key that follows from the earlier responses as they were read.
 */
export type Follows = {
  /** Names of the earlier parts it needs. */
  readonly parts: readonly string[]
  /** Null where no usable key follows from these answers (a logarithm of 0, a division by 0). Never throws. */
  readonly partAfter: (
    earlier: Readonly<Record<string, AnswerValue>>,
  ) => { readonly part: Part; readonly mistakes: readonly VariantMistake[] } | null
}

/** `all`: every entry right or no credit; `each`: credit for what is right, guessing taken off. */
export type Credit = 'all' | 'each'

type Asked = {
  readonly name: string
  /** Markdown: what stands beside the answer box. */
  readonly label: string
  /** Share of the problem's score, the shares of all parts add up to 1. */
  readonly weight: number
  readonly follows?: Follows
}

export type NumberPart = Asked & {
  readonly kind: 'number'
  readonly key: number
  readonly unit: Unit
  readonly tolerance: Tolerance
  readonly accepted: readonly Accepted<number>[]
}
export type ProbabilitiesPart = Asked & {
  readonly kind: 'probabilities'
  readonly key: readonly number[]
  readonly outcomes: readonly string[]
  /** Largest accepted |response − key| in any place; the response must also sum to 1 within the same slack per place. */
  readonly absolute: number
  readonly accepted: readonly Accepted<readonly number[]>[]
}
/** Numbers that need not sum to anything: a gradient, a row of surprisals. */
export type VectorPart = Asked & {
  readonly kind: 'vector'
  readonly key: readonly number[]
  /** What each entry is called. */
  readonly entries: readonly string[]
  readonly unit: Unit
  /** For each entry by itself; never an interval. */
  readonly tolerance: Tolerance
  readonly credit: Credit
  readonly accepted: readonly Accepted<readonly number[]>[]
}
/** A table to fill in: `key[row][column]`. */
export type MatrixPart = Asked & {
  readonly kind: 'matrix'
  readonly key: readonly (readonly number[])[]
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly unit: Unit
  /** For each entry by itself; never an interval. */
  readonly tolerance: Tolerance
  readonly credit: Credit
  readonly accepted: readonly Accepted<readonly (readonly number[])[]>[]
}
export type ChoicePart = Asked & {
  readonly kind: 'choice'
  readonly key: string
  /** In the order this student sees them. */
  readonly options: readonly Option[]
}
/** Every option that is right, and no other. */
export type ChoicesPart = Asked & {
  readonly kind: 'choices'
  /** Ids, in the order of the options on file; may be empty. */
  readonly key: readonly string[]
  /** In the order this student sees them. The feedback is shown where the decision about the option was wrong. */
  readonly options: readonly Option[]
  readonly credit: Credit
}
/** The student spreads probability over the options; scored by the logarithm of what the right one was given. */
export type ProbabilisticChoicePart = Asked & {
  readonly kind: 'probabilistic-choice'
  readonly key: string
  readonly options: readonly Option[]
  /** Probabilities below this score as this, in (0, 1/options): nobody can lose without bound. */
  readonly floor: number
}
export type OrderingPart = Asked & {
  readonly kind: 'ordering'
  /** Ids, first to last. */
  readonly key: readonly string[]
  /** In the order this student meets them, which is never the key. Text is Markdown. */
  readonly items: readonly { readonly id: string; readonly text: string }[]
  readonly credit: Credit
  readonly accepted: readonly Accepted<readonly string[]>[]
}
/** A formula in named variables, right when it agrees with the key wherever the two are compared. */
export type ExpressionPart = Asked & {
  readonly kind: 'expression'
  /** As typed, with this draw's numbers in it. */
  readonly key: string
  /** The key as LaTeX without dollars. */
  readonly keyLatex: string
  readonly variables: readonly string[]
  /** Where it is compared: one value for each variable. */
  readonly points: readonly (readonly number[])[]
  /** The key at each point. A mistake's value is such a vector too. */
  readonly keyValues: readonly number[]
  /** Largest accepted relative difference at any point. */
  readonly relative: number
  readonly accepted: readonly Accepted<readonly number[]>[]
}
export type ConstructionPart = Asked & {
  readonly kind: 'construction'
  /** What the entries are: a distribution over the outcomes, or any numbers. */
  readonly of: 'probabilities' | 'numbers'
  readonly outcomes: readonly string[]
  readonly conditions: readonly Condition[]
  /** One right answer, shown in the solution; any vector that satisfies the conditions is right. */
  readonly key: readonly number[]
}
export type Part =
  | NumberPart
  | ProbabilitiesPart
  | VectorPart
  | MatrixPart
  | ChoicePart
  | ChoicesPart
  | ProbabilisticChoicePart
  | OrderingPart
  | ExpressionPart
  | ConstructionPart
