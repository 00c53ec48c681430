/** What grading says. Two outcomes, never an exception: a response that can be read is graded, any other is not. */

/**
 * What the student typed, by part name. A choice by its option's id, several choices and an order by ids separated by commas; a
 * vector as its entries separated by commas, semicolons or spaces; a table as its rows, a line each; probabilities over options
 * as a vector in the order the options are shown, or as "id: probability" separated by commas; an expression as typed.
 */
export type Response = Readonly<Record<string, string>>

/** Which rule decided, in the order they are tried. */
export type MatchedRule =
  | 'key'
  | 'accepted'
  /** Right, given what was answered to an earlier part. */
  | 'carried-forward'
  | 'mistake'
  | 'near-miss'
  /** Some entries, options or pairs are right. */
  | 'partial'
  | 'general'

export type PartGrade = {
  readonly name: string
  /** In [0, 1]. */
  readonly scoreFraction: number
  /** What the learner model takes from it, in [0, 1]; absent where it is the score. Of a probabilistic choice, the probability of the key. */
  readonly evidenceFraction?: number
  /** Of a probabilistic choice: log2 of the (floored) probability of the key, so 0 at best and negative otherwise. */
  readonly logScoreBits?: number
  readonly matched: MatchedRule
  /** Id of the VariantMistake that was recognised. */
  readonly mistake?: string
  /** Its name in words. */
  readonly mistakeName?: string
  /** Markdown. */
  readonly feedback: string
  /** How the response was read, as Markdown mathematics. */
  readonly readAs: string
}

export type UnreadablePart = {
  readonly name: string
  /** What was expected, to the person. */
  readonly expected: string
}

export type Grade =
  | {
      readonly kind: 'graded'
      /** Weighted mean of the parts, in [0, 1]. */
      readonly scoreFraction: number
      /** Weighted mean of the parts' evidence, in [0, 1]: what `updateMastery` is given. */
      readonly evidenceFraction: number
      readonly parts: readonly PartGrade[]
      /** Markdown: the parts' feedback joined. */
      readonly feedback: string
    }
  | { readonly kind: 'ungradable'; readonly parts: readonly UnreadablePart[]; readonly feedback: string }
