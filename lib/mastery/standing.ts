/** Where a learner stands on an objective at a moment, as decisions need it. */
import { elapsedDays } from './elapsed-days'
import { extensionOf, knownOf } from './knowledge-reading'
import { type MasteryStatus, masteryStatus } from './mastery-status'
import { knownAfterTime, type MixedLevel, masteryOf } from './mixed-level'
import { easinessOf, type ObjectiveReading, objectiveBeliefAt } from './objective-belief-at'
import { ownEntry } from './own-entry'
import type { Gaussian } from './state'

export type Standing = {
  readonly objectiveId: string
  /** P_k: that the level is above τ, both hypotheses weighed. */
  readonly masteryProbability: number
  readonly status: MasteryStatus
  readonly answerCount: number
  readonly missStreak: number
  /** Answers since the highest level so far. */
  readonly answersSincePeak: number
  readonly lastAnsweredAt: number | null
  readonly elapsedDays: number | null
  readonly declaredAt: number | null
}

/** The standing that a level gives. */
export function standingAt(
  objectiveId: string,
  { level, reading }: { readonly level: MixedLevel; readonly reading: ObjectiveReading },
): Standing {
  const { state, at, constants } = reading
  const stored = ownEntry(state.objectives, objectiveId)
  const masteryProbability = masteryOf(level, constants.threshold)
  const answerCount = stored?.answerCount ?? 0
  const declaredAt = stored?.declaredAt ?? null
  return {
    objectiveId,
    masteryProbability,
    status: masteryStatus({ answerCount, declaredAt, masteryProbability }, constants),
    answerCount,
    missStreak: stored?.missStreak ?? 0,
    answersSincePeak: stored?.answersSincePeak ?? 0,
    lastAnsweredAt: stored?.lastAnsweredAt ?? null,
    elapsedDays: stored ? elapsedDays({ from: stored.lastAnsweredAt, to: at }) : null,
    declaredAt,
  }
}

/** μ_k = m_g + m_k + e_k, V_k = v_g + v_k + var e_k; and what the second hypothesis says, faded alike. */
export function mixedLevelAt(objectiveId: string, reading: ObjectiveReading): MixedLevel {
  const graded = gradedLevel(objectiveBeliefAt(objectiveId, reading), { objectiveId, reading })
  const extended = extensionOf(reading)
  if (extended === null) return { graded, share: 0, known: 0, constants: null }
  const share = extended.extension.allOrNoneShare
  const known = knownOf(objectiveId, extended)
  const { allOrNone } = extended.constants
  const stored = ownEntry(reading.state.objectives, objectiveId)
  if (!stored || share === 0 || reading.at <= stored.lastAnsweredAt)
    return { graded, share, known, constants: allOrNone }
  const before = gradedLevel(stored, { objectiveId, reading })
  const { threshold } = reading.constants
  return { graded, share, known: knownAfterTime(known, { before, after: graded, threshold }), constants: allOrNone }
}

type Place = { readonly objectiveId: string; readonly reading: ObjectiveReading }

/** The graded level on an objective whose own part is `own`. */
export function gradedLevel(own: Gaussian, { objectiveId, reading }: Place): Gaussian {
  const { general } = reading.state
  const easiness = easinessOf(objectiveId, reading)
  return {
    mean: general.mean + own.mean + easiness.mean,
    variance: general.variance + own.variance + easiness.variance,
  }
}
