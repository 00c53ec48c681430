/** What an attempt comes to under the corrections that are in force. */
import { type AttemptScore, attemptScore } from './attempt-score'
import { type CorrectedCheck, correctedCheck } from './corrected-check'
import type { CorrectionTarget } from './correction'
import { type ScorePart, slotScore } from './slot-score'
import {
  type AppliedCorrection,
  isTarget,
  submissionsUnder,
  type TakenAttempt,
  type TakenSubmission,
} from './taken-attempt'
import { toPoints } from './to-points'

export type CorrectedSlot = {
  readonly slotId: string
  /** Exactly the sum of its parts and `adjustment`. */
  readonly points: number
  readonly maxPoints: number
  readonly parts: readonly ScorePart[]
  readonly state: 'counts' | 'full-points' | 'dropped'
  /** What full points add, or dropping takes away. */
  readonly adjustment: number
}

export type CorrectedScore = AttemptScore & {
  /** `points` is exactly the sum of the slots' and `rescaled`; a mastery check has none. */
  readonly slots: readonly CorrectedSlot[]
  /** What is added because dropped slots left their points to the others. */
  readonly rescaled: number
  /** Of a mastery check, where the points come from its verdicts. */
  readonly check: CorrectedCheck | null
}

/** In the order they were applied; without any, what was first graded. */
export function correctedScore(attempt: TakenAttempt, applied: readonly AppliedCorrection[]): CorrectedScore {
  let inForce: readonly AppliedCorrection[] = []
  let score = scoreUnder(attempt, inForce)
  for (const correction of applied) {
    const next = scoreUnder(attempt, [...inForce, correction])
    if (correction.isNeverLower && shareOf(next) < shareOf(score)) continue
    inForce = [...inForce, correction]
    score = next
  }
  return score
}

/** In [0, 1] and above with a bonus; 1 where nothing is left to earn, so that nobody is worse off for it. */
function shareOf({ points, maxPoints }: AttemptScore): number {
  return maxPoints === 0 ? 1 : points / maxPoints
}

function scoreUnder(attempt: TakenAttempt, applied: readonly AppliedCorrection[]): CorrectedScore {
  const submissions = submissionsUnder(attempt, applied)
  if (attempt.check !== null) {
    const check = correctedCheck({ ...attempt, check: attempt.check, submissions, applied })
    return { points: check.points, maxPoints: check.maxPoints, slots: [], rescaled: 0, check }
  }
  const scored = attempt.slots.map((slot) => scoreSlot(slot, { attempt, applied, submissions }))
  const slots = scored.map(({ slot }) => slot)
  const left = attemptScore(slots)
  const maxPoints = attemptScore(scored.map(({ fullMarks }) => ({ points: 0, maxPoints: fullMarks }))).maxPoints
  if (left.maxPoints === 0) return { points: 0, maxPoints: 0, slots, rescaled: 0, check: null }
  const points = left.maxPoints === maxPoints ? left.points : toPoints((left.points * maxPoints) / left.maxPoints)
  return { points, maxPoints, slots, rescaled: points - left.points, check: null }
}

type Scoring = {
  readonly attempt: TakenAttempt
  readonly applied: readonly AppliedCorrection[]
  readonly submissions: readonly TakenSubmission[]
}

/** A dropped slot has no points, but its full marks go to the others. */
function scoreSlot(slot: TakenAttempt['slots'][number], { attempt, applied, submissions }: Scoring) {
  const corrections = applied.map(({ correction }) => correction)
  const worth = corrections.findLast((each) => each.kind === 'points' && each.slotId === slot.id)
  const rules = worth?.kind === 'points' ? { ...slot, points: worth.points } : slot
  const own = submissions.filter(({ slotId }) => slotId === slot.id)
  const { points, maxPoints, parts } = slotScore({ slot: rules, submissions: own, schedule: attempt.schedule })
  const concerns = (target: CorrectionTarget) => isTarget(target, { slotId: slot.id, problems: attempt.problems })
  const common = { slotId: slot.id, parts }
  if (corrections.some((each) => each.kind === 'drop' && concerns(each.target))) {
    const dropped = { ...common, points: 0, maxPoints: 0, state: 'dropped', adjustment: -points } as const
    return { fullMarks: maxPoints, slot: dropped }
  }
  if (corrections.some((each) => each.kind === 'full-points' && concerns(each.target))) {
    const all = Math.max(points, maxPoints)
    const full = { ...common, points: all, maxPoints, state: 'full-points', adjustment: all - points } as const
    return { fullMarks: maxPoints, slot: full }
  }
  return { fullMarks: maxPoints, slot: { ...common, points, maxPoints, state: 'counts', adjustment: 0 } as const }
}
