/** When a mastery will be due for review: read off the same forgetting as everything else, so there is no second scheduler. */
import { momentAfter } from './elapsed-days'
import { daysUntilRetention, faded } from './forgetting'
import { knownAfterTime, masteryOf } from './mixed-level'
import { easinessOf, type ObjectiveReading, toObjectiveGraph } from './objective-belief-at'
import { ownEntry } from './own-entry'
import type { LevelQuestion } from './read-level'
import { gradedLevel, mixedLevelAt } from './standing'
import type { ObjectiveBelief } from './state'

/** Halvings of an interval inside (0, 1] until it is narrower than a double can tell. */
const HALVINGS = 60

/**
 * The first moment at which P falls below 0.70, in milliseconds since the epoch: already past where a review is due. Null for
 * an objective that is not declared, and where P never falls that low within ten years.
 */
export function nextReviewAt({ state, objectiveId, objectives, now, constants }: LevelQuestion): number | null {
  return reviewMoment(objectiveId, { state, objectives: toObjectiveGraph(objectives), at: now, constants })
}

/** `nextReviewAt` where the objectives are already a graph. */
export function reviewMoment(objectiveId: string, reading: ObjectiveReading): number | null {
  const belief = ownEntry(reading.state.objectives, objectiveId)
  if (!belief || belief.declaredAt === null) return null
  const retained = retentionAtReview(belief, { objectiveId, reading })
  if (retained === null) return null
  const days = daysUntilRetention({ retained, practiceCount: belief.practiceCount }, reading.constants)
  if (!(days <= reading.constants.reviewHorizonDays)) return null
  return momentAfter({ from: belief.lastAnsweredAt, days })
}

/**
 * The largest R in [0, 1] at which P is below the bound. As R falls from 1, (μ − τ)/√V moves one way, or turns once; where
 * it turns at a lowest point, that point is tried first.
 */
function retentionAtReview(
  belief: ObjectiveBelief,
  { objectiveId, reading }: { readonly objectiveId: string; readonly reading: ObjectiveReading },
): number | null {
  const { constants } = reading
  const { threshold, reviewBelow } = constants
  const level = mixedLevelAt(objectiveId, { ...reading, at: belief.lastAnsweredAt })
  const isDue = (retained: number) => {
    const graded = gradedLevel(faded(belief, { retained, constants }), { objectiveId, reading })
    const known =
      level.share === 0 ? 0 : knownAfterTime(level.known, { before: level.graded, after: graded, threshold })
    return masteryOf({ ...level, graded, known }, threshold) < reviewBelow
  }
  if (isDue(1)) return 1
  const due = [turningPoint(belief, { objectiveId, reading }), 0].find((retained) => isDue(retained))
  if (due === undefined) return null
  let low = due
  let high = 1
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2
    if (isDue(middle)) low = middle
    if (!isDue(middle)) high = middle
  }
  return low
}

/**
 * Where (a + mR)/√(A + BR²) is level: R = mA/(aB), with a = m_g + e_k − τ, A = v_g + vd + var e_k, B = v_k − vd; held inside
 * [0, 1], where a point that is no extreme does no harm.
 */
function turningPoint(
  belief: ObjectiveBelief,
  { objectiveId, reading }: { readonly objectiveId: string; readonly reading: ObjectiveReading },
): number {
  const { constants, state } = reading
  const easiness = easinessOf(objectiveId, reading)
  const rest = state.general.mean + easiness.mean - constants.threshold
  const restVariance = state.general.variance + constants.objectiveVariance + easiness.variance
  const point = (belief.mean * restVariance) / (rest * (belief.variance - constants.objectiveVariance))
  return Number.isFinite(point) ? Math.min(1, Math.max(0, point)) : 0
}
