/** What is believed about one learner: every quantity a Gaussian on the logit scale. */

export type Gaussian = { readonly mean: number; readonly variance: number }

/** The learner's level on one objective relative to their general level. Absent from the state until first answered. */
export type ObjectiveBelief = Gaussian & {
  /** Practice so far, in answers weighted by 1/|objectives of the template|. */
  readonly practiceCount: number
  readonly answerCount: number
  /** Wrong answers since the last right one. */
  readonly missStreak: number
  /** The highest level an answer has left, in logits, and the answers given since: what tells a stall. */
  readonly peakLevel: number
  readonly answersSincePeak: number
  /** Milliseconds since the epoch. */
  readonly lastAnsweredAt: number
  /** First moment P reached the threshold; stays when the estimate decays. */
  readonly declaredAt: number | null
}

/** How much of a score is knowing this very template. */
export type Familiarity = Gaussian & {
  readonly questionId: string
  readonly answerCount: number
  readonly lastAnsweredAt: number
}

export type LearnerState = {
  readonly constantsVersion: string
  /** Number of observations folded in. */
  readonly sequence: number
  readonly general: Gaussian
  readonly objectives: Readonly<Record<string, ObjectiveBelief>>
  /** Of the templates met, in the order of their ids. */
  readonly familiarity: readonly Familiarity[]
  /** Question ids, newest first, at most the policy's look-back. */
  readonly recentQuestions: readonly string[]
  /** Null while the constants in force leave it out. */
  readonly extension: Extension | null
}

/** Recent form, and the second hypothesis: that what this learner knows of an objective is all or none. */
export type Extension = {
  /** Probability of the second hypothesis, in [0, 1]. */
  readonly allOrNoneShare: number
  /** Under it, the probability of knowing an objective. Absent until first answered. */
  readonly known: Readonly<Record<string, number>>
  /** Form as the last answer left it: over all, and on each objective with the `sequence` of its last answer. */
  readonly form: Gaussian
  readonly objectiveForm: Readonly<Record<string, ObjectiveForm>>
}

export type ObjectiveForm = Gaussian & { readonly sequence: number }

/** One answer as the model sees it. */
export type Observation = {
  readonly questionId: string
  readonly objectives: readonly string[]
  readonly difficulty: Gaussian
  /** How much a logit of the learner's level counts on this template; 1 where nothing is said. */
  readonly discrimination?: number
  /** Chance that somebody who knows nothing is right, in [0, 1). */
  readonly guessFloor: number
  /** In [0, 1]. */
  readonly scoreFraction: number
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** What moved the level of one objective, in logits; the parts add up to `after − before`. */
export type LevelChange = {
  readonly objectiveId: string
  readonly before: number
  readonly after: number
  readonly parts: {
    readonly evidence: number
    readonly general: number
    readonly practice: number
    readonly time: number
  }
}

/** An objective as the policy and the model know it. */
export type ObjectiveNode = {
  readonly id: string
  readonly prerequisites: readonly string[]
  readonly easiness: Gaussian
}

/** A template the policy may choose. */
export type PoolEntry = {
  readonly questionId: string
  readonly objectives: readonly string[]
  readonly difficulty: Gaussian
  readonly discrimination?: number
  readonly guessFloor: number
  /** Boxes to fill or choices to make; 1 where nothing is said. */
  readonly workload?: number
  /** Templates of one family ask nearly the same. */
  readonly family?: string
}

/** Why this problem: a closed list, worded on the screen from the message files. */
export type ChoiceReason =
  | { readonly kind: 'first-look'; readonly objectiveId: string }
  | { readonly kind: 'close-to-mastery'; readonly objectiveId: string; readonly masteryProbability: number }
  | { readonly kind: 'most-to-learn'; readonly objectiveId: string; readonly masteryProbability: number }
  | {
      readonly kind: 'review-due'
      readonly objectiveId: string
      readonly elapsedDays: number
      readonly expectedScore: number
    }
  | { readonly kind: 'interleave'; readonly objectiveId: string; readonly after: string }
  | {
      readonly kind: 'prerequisite-probe'
      readonly objectiveId: string
      readonly because: string
      readonly misses: number
    }
  | { readonly kind: 'pool-dry'; readonly objectiveId: string }
  /** Finding out where the learner stands: problem `asked` + 1 of at most `most`. */
  | { readonly kind: 'placement'; readonly objectiveId: string; readonly asked: number; readonly most: number }
  | { readonly kind: 'test-out'; readonly objectiveId: string; readonly asked: number; readonly most: number }
  /** All that can be practised is mastered, and the learner goes on. */
  | {
      readonly kind: 'extra'
      readonly objectiveId: string
      readonly masteryProbability: number
      readonly elapsedDays: number
    }
  /** Practice on `because` has stopped helping after so many answers; this is what it stands on. */
  | { readonly kind: 'go-back'; readonly objectiveId: string; readonly because: string; readonly answers: number }

export type Candidate = {
  readonly questionId: string
  readonly objectiveId: string
  readonly value: number
  readonly learning: number
  readonly information: number
  /** How much of learning and information counts: less for labour, and after others as difficult. */
  readonly weight: number
  readonly expectedScore: number
}

export type Choice =
  | {
      readonly kind: 'problem'
      readonly questionId: string
      readonly objectiveId: string
      readonly reason: ChoiceReason
      readonly candidates: readonly Candidate[]
    }
  | { readonly kind: 'all-mastered'; readonly nextReviewAt: number | null }
  /** Practice has stopped helping on all that is left: the objective with the most answers. The lesson or a person helps. */
  | { readonly kind: 'stuck'; readonly objectiveId: string; readonly answers: number }
  | { readonly kind: 'empty-pool' }
