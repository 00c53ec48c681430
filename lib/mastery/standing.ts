/** Where a learner stands on an objective at a moment, as decisions need it. */
import { elapsedDays } from './elapsed-days'
import { extensionOf, knownOf } from './knowledge-reading'
import { type MasteryStatus, masteryStatus } from './mastery-status'
import { type MixedLevel, masteryOf } from './mixed-level'
import { easinessOf, type ObjectiveReading, objectiveBeliefAt } from './objective-belief-at'
import { ownEntry } from './own-entry'

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

/** μ_k = m_g + m_k + e_k, V_k = v_g + v_k + var e_k; and what the second hypothesis says. */
export function mixedLevelAt(objectiveId: string, reading: ObjectiveReading): MixedLevel {
  const { general, extension } = reading.state
  const own = objectiveBeliefAt(objectiveId, reading)
  const easiness = easinessOf(objectiveId, reading)
  const graded = {
    mean: general.mean + own.mean + easiness.mean,
    variance: general.variance + own.variance + easiness.variance,
  }
  const extended = extensionOf(reading)
  if (extended === null) return { graded, share: 0, known: 0, constants: null }
  const { allOrNone } = extended.constants
  return { graded, share: extension?.allOrNoneShare ?? 0, known: knownOf(objectiveId, extended), constants: allOrNone }
}
