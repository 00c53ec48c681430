/** Why somebody could use a person, with the figures that say so. */

export type HelpReason =
  /** Practice on it has stopped helping. */
  | {
      readonly kind: 'stalled'
      readonly objectiveId: string
      readonly answers: number
      readonly answersSinceRise: number
      /** Objectives that cannot be opened before it. */
      readonly waiting: readonly string[]
    }
  /** Longer without an answer than they ever came back from. */
  | {
      readonly kind: 'silent'
      readonly days: number
      readonly longestGapDays: number | null
      readonly answersPerDay: number
      readonly chanceOfReturn: number
    }
  | { readonly kind: 'not-started'; readonly days: number; readonly classAnswersPerDay: number }
  /** Mastered once, fading, and not gone back to. */
  | { readonly kind: 'overdue'; readonly objectiveIds: readonly string[]; readonly days: number }
  /** At their rate the objectives of what is due next are not reached. */
  | {
      readonly kind: 'behind'
      readonly objectiveIds: readonly string[]
      readonly answersNeeded: number
      /** Until then, at their own rate and at the middle of the class. */
      readonly answersExpected: number
      readonly classAnswersExpected: number
    }

export type Help = {
  readonly reason: HelpReason
  /** Objectives more by the goal date, as the model foresees it. */
  readonly gain: number
}
