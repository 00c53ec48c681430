/** What may happen to a question, as its history tells it. */

export const questionEventKinds = [
  'created',
  'submitted',
  'withdrawn',
  'returned',
  'published',
  'retired',
  'brought-back',
  'restored',
  'discarded',
  'draft-brought-back',
  'bulk-changed',
  'imported',
] as const

export type QuestionEventKind = (typeof questionEventKinds)[number]

/** Plain data; `at` is ISO 8601. */
export type QuestionEventView = {
  readonly id: string
  readonly kind: QuestionEventKind
  readonly version: number | null
  /** Null of the command line. */
  readonly by: string | null
  readonly at: string
  /** A word to reviewers, a reason, a note; null for none. */
  readonly words: string | null
}
