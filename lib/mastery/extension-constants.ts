/** Constants of what the model holds besides its levels: recent form, and the hypothesis that knowledge is all or none. */

export type ExtensionConstants = {
  /** Variance of recent form over all, and the share of it that the next answer finds. */
  readonly formVariance: number
  readonly formKept: number
  /** The same on each objective. */
  readonly objectiveFormVariance: number
  readonly objectiveFormKept: number
  /** Share of the way to its ceiling that one practice takes the learner's own part of a level; 0 leaves the ceiling out. */
  readonly practiceApproach: number
  /** Where practice leads, in logits above the general level, and how far apart learners end. */
  readonly practiceCeiling: number
  readonly practiceCeilingVariance: number
  readonly allOrNone: AllOrNoneConstants
}

export type AllOrNoneConstants = {
  /** Probability that a new learner's knowledge is all or none; 0 leaves the hypothesis out. */
  readonly share: number
  /** Probability of knowing an objective at first. */
  readonly knownAtFirst: number
  /** Probability that one practice teaches, its prerequisites known; and the share of it that is left when none of them is. */
  readonly learning: number
  readonly learningUnready: number
  /** Level, in logits, of who knows and who does not, on a template of average difficulty. */
  readonly levelKnown: number
  readonly levelUnknown: number
  /** How much of a template's difficulty counts. */
  readonly difficultyWeight: number
  /** Of the risk that a declared mastery is false (1 − P at which it is declared), the part this hypothesis may bring. */
  readonly riskShare: number
}
