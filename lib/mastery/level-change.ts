/** Why an answer moved a level: time, general level, evidence, practice, one after the other, adding up to the change. */
import type { ObjectiveTerm } from './answer-terms'
import type { FoldedExtension } from './fold-extension'
import type { MixedLevel } from './mixed-level'
import type { ObjectiveReading } from './objective-belief-at'
import type { Gaussian, LevelChange } from './state'

export type LevelSteps = {
  readonly term: ObjectiveTerm
  /** The learner's own part: as stored, faded by time, after the evidence, after practice. */
  readonly stored: Gaussian | null
  readonly believed: Gaussian
  readonly own: Gaussian
  readonly practice: number
  /** The general level after the answer. */
  readonly general: Gaussian
  readonly extended: FoldedExtension | null
  readonly reading: ObjectiveReading
}

/** The level after the answer, and what moved it there. */
export function levelChange(steps: LevelSteps): Moved {
  const { general, own, term, extended, reading } = steps
  const after = gradedLevel(general, { own, easiness: term.easiness })
  const share = reading.state.extension?.allOrNoneShare ?? 0
  return extended === null || share === 0 ? gradedChange(steps, after) : mixedChange(steps, { after, share, extended })
}

type Moved = { readonly after: MixedLevel; readonly change: LevelChange }

function gradedChange({ term, stored, believed, practice, general, reading }: LevelSteps, after: Gaussian): Moved {
  const { objectiveId, own, easiness } = term
  const before = reading.state.general
  return {
    after: { graded: after, share: 0, known: 0, constants: null },
    change: {
      objectiveId,
      before: before.mean + (stored ?? own).mean + easiness.mean,
      after: after.mean,
      parts: {
        evidence: believed.mean - own.mean,
        general: general.mean - before.mean,
        practice,
        time: stored ? own.mean - stored.mean : 0,
      },
    },
  }
}

type Mixing = { readonly after: Gaussian; readonly share: number; readonly extended: FoldedExtension }

/** The same of the mixture of both hypotheses: each part the difference of two levels. */
function mixedChange(
  { term, stored, believed, general, reading }: LevelSteps,
  { after, share, extended }: Mixing,
): Moved {
  const { objectiveId, own, easiness } = term
  const before = reading.state.general
  const constants = reading.constants.extension?.allOrNone ?? null
  const shareAfter = extended.extension.allOrNoneShare
  const known = extended.extension.known[objectiveId] ?? term.known
  const unjudged = { share, known: term.known, constants }
  const judged = { share: shareAfter, known: extended.judged.get(objectiveId) ?? term.known, constants }
  const start = mixtureMean(before.mean + (stored ?? own).mean + easiness.mean, unjudged)
  const faded = mixtureMean(before.mean + own.mean + easiness.mean, unjudged)
  const moved = mixtureMean(general.mean + own.mean + easiness.mean, unjudged)
  const weighed = mixtureMean(general.mean + believed.mean + easiness.mean, judged)
  const end = mixtureMean(after.mean, { share: shareAfter, known, constants })
  const parts = { evidence: weighed - moved, general: moved - faded, practice: end - weighed, time: faded - start }
  return {
    after: { graded: after, share: shareAfter, known, constants },
    change: { objectiveId, before: start, after: end, parts },
  }
}

/** The mean of both hypotheses; that of the graded one is `mean`. The same bits as `momentsOf` gives, without the variance. */
function mixtureMean(mean: number, { share, known, constants }: Omit<MixedLevel, 'graded'>): number {
  if (share === 0 || constants === null) return mean
  return (1 - share) * mean + share * (known * constants.levelKnown + (1 - known) * constants.levelUnknown)
}

type Terms = { readonly own: Gaussian; readonly easiness: Gaussian }

/** The sum of independent beliefs. */
function gradedLevel(general: Gaussian, { own, easiness }: Terms): Gaussian {
  return {
    mean: general.mean + own.mean + easiness.mean,
    variance: general.variance + own.variance + easiness.variance,
  }
}
