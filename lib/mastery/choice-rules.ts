/** The rules of what comes next that are about people rather than about what is believed of them. */

export type ChoiceRules = {
  /** Reading a problem and thinking about it take as long as this many boxes; what a problem is worth is worth per box read or filled. */
  readonly readingBoxes: number
  /** Share of its value a problem loses for each of the last few that was about as difficult, and what counts as that, in logits. */
  readonly sameDifficultyCost: number
  readonly sameDifficultyWithin: number
  /** Share of the best value that the gentlest problem of an objective must reach to be the first look at it. */
  readonly gentleWithin: number
  /** A problem of the same family rests as long as an evening. */
  readonly kinRestHours: number
  /** Practice has stopped helping: so many answers, mastery less likely than this, and so many answers without a rise. */
  readonly stallAnswers: number
  readonly stallBelow: number
  readonly stallWithoutRise: number
  /** After so many days what rests is tried once more. */
  readonly restDays: number
}

export const choiceRules: ChoiceRules = Object.freeze({
  readingBoxes: 6,
  sameDifficultyCost: 0.1,
  sameDifficultyWithin: 0.5,
  gentleWithin: 0.5,
  kinRestHours: 12,
  stallAnswers: 25,
  stallBelow: 0.2,
  stallWithoutRise: 10,
  restDays: 7,
})
