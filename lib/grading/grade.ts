/** What grading says. Two outcomes, never an exception: a response that can be read is graded, any other is not. */

/** What the student typed, by part name. A choice by its option's id; a vector as its entries separated by commas or spaces. */
export type Response = Readonly<Record<string, string>>

/** Which rule decided, in the order they are tried. */
export type MatchedRule = 'key' | 'accepted' | 'mistake' | 'near-miss' | 'general'

export type PartGrade = {
  readonly name: string
  /** In [0, 1]. */
  readonly scoreFraction: number
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
      readonly parts: readonly PartGrade[]
      /** Markdown: the parts' feedback joined. */
      readonly feedback: string
    }
  | { readonly kind: 'ungradable'; readonly parts: readonly UnreadablePart[]; readonly feedback: string }
