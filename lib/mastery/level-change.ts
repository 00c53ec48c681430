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
export function levelChange(steps: LevelSteps): { readonly after: MixedLevel; readonly change: LevelChange } {
  const { term, stored, believed, own, practice, general, extended, reading } = steps
  const { objectiveId, easiness } = term
  const before = reading.state.general
  const plain = {
    evidence: believed.mean - term.own.mean,
    general: general.mean - before.mean,
    practice,
    time: stored ? term.own.mean - stored.mean : 0,
  }
  const after = gradedLevel([general, own, easiness])
  const start = before.mean + (stored ?? term.own).mean + easiness.mean
  const share = reading.state.extension?.allOrNoneShare ?? 0
  if (extended === null || share === 0) {
    const change = { objectiveId, before: start, after: after.graded.mean, parts: plain }
    return { after, change }
  }
  const constants = reading.constants.extension?.allOrNone ?? null
  const shareAfter = extended.extension.allOrNoneShare
  const known = extended.extension.known[objectiveId] ?? term.known
  const judged = extended.judged.get(objectiveId) ?? term.known
  const at0 = { share, known: term.known, constants }
  const at1 = { share: shareAfter, known: judged, constants }
  const levels = [
    mixtureMean(start, at0),
    mixtureMean(before.mean + term.own.mean + easiness.mean, at0),
    mixtureMean(general.mean + term.own.mean + easiness.mean, at0),
    mixtureMean(general.mean + believed.mean + easiness.mean, at1),
    mixtureMean(after.graded.mean, { share: shareAfter, known, constants }),
  ] as const
  const [first, faded, moved, weighed, last] = levels
  const parts = { time: faded - first, general: moved - faded, evidence: weighed - moved, practice: last - weighed }
  return {
    after: { ...after, share: shareAfter, known, constants },
    change: { objectiveId, before: first, after: last, parts },
  }
}

/** The mean of both hypotheses; that of the graded one is `mean`. The same bits as `momentsOf` gives, without the variance. */
function mixtureMean(mean: number, { share, known, constants }: Omit<MixedLevel, 'graded'>): number {
  if (share === 0 || constants === null) return mean
  return (1 - share) * mean + share * (known * constants.levelKnown + (1 - known) * constants.levelUnknown)
}

/** The sum of independent beliefs, where there is no second hypothesis. */
function gradedLevel(terms: readonly [Gaussian, Gaussian, Gaussian]): MixedLevel {
  const [general, own, easiness] = terms
  return {
    graded: {
      mean: general.mean + own.mean + easiness.mean,
      variance: general.variance + own.variance + easiness.variance,
    },
    share: 0,
    known: 0,
    constants: null,
  }
}
