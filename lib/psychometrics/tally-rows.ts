/** Rows of the roll-ups of one student in one course; dates as `2026-11-23` on the course's calendar, a week by its Monday. */

export type AnswerSums = {
  readonly answers: number
  /** Σ of scores, each in [0, 1]. */
  readonly scoreSum: number
  /** Answers with a score of 1. */
  readonly fullCount: number
  /** Σ of seconds on task, each at most 1800. */
  readonly seconds: number
}

export type ActivityTally = AnswerSums & { readonly day: string }

export type ObjectiveTally = AnswerSums & { readonly objectiveId: string; readonly week: string }

export type MistakeTally = {
  readonly objectiveId: string
  /** Its id in the catalogue. */
  readonly mistake: string
  readonly week: string
  /** Answers to a question version that names the mistake. */
  readonly opportunities: number
  /** Those among them that made it, in however many boxes. */
  readonly count: number
  /** The latest of those. */
  readonly lastSubmissionId: string | null
}

/** All weeks of a mistake together. */
export type MistakeTotal = Pick<MistakeTally, 'objectiveId' | 'mistake' | 'opportunities' | 'count'> & {
  /** With each week numbered from that of Monday, 5 January 1970: of the opportunities Σ of the number and of its square, of those with it Σ of the number. */
  readonly weekSum: number
  readonly weekSquareSum: number
  readonly weekCountSum: number
}

export type QuestionTally = AnswerSums & {
  readonly questionId: string
  readonly version: number
  readonly scoreSquareSum: number
  readonly firstScore: number
  readonly lastScore: number
  readonly bestScore: number
  /** Milliseconds since the epoch. */
  readonly firstAnsweredAt: number
  readonly lastAnsweredAt: number
}

export type ReliabilityTally = {
  /** Whose probability: what the model expected of an answer, or what the student stated of an option. */
  readonly source: 'model' | 'student'
  /** 0 to 19, of equal width. */
  readonly bin: number
  readonly count: number
  readonly predictedSum: number
  /** Σ of what came true: the score that the model foresaw, or 1 for the right option. */
  readonly observedSum: number
}

/** No two rows of a table have the same key. */
export type TallyRows = {
  readonly activity: readonly ActivityTally[]
  readonly objectives: readonly ObjectiveTally[]
  readonly mistakes: readonly MistakeTally[]
  readonly questions: readonly QuestionTally[]
  readonly reliability: readonly ReliabilityTally[]
}
