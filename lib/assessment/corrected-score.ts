/** What an attempt comes to under the corrections that are in force. */

import type { AttemptGrade } from './attempt-grade'
import { type AttemptScore, attemptScore } from './attempt-score'
import type { Correction, CorrectionTarget } from './correction'
import type { Schedule } from './schedule'
import { type ScorePart, type SlotRules, type SlotSubmission, slotScore } from './slot-score'
import { toPoints } from './to-points'

export type TakenProblem = {
  readonly slotId: string
  readonly variantNumber: number
  readonly questionId: string
  readonly version: number
  readonly seed: number
}

export type TakenSubmission = SlotSubmission & {
  readonly slotId: string
  readonly response: Readonly<Record<string, string>>
  readonly grade: AttemptGrade
}

/** An attempt as it was taken and first graded. */
export type TakenAttempt = {
  readonly attemptId: string
  readonly studentId: string
  /** 1 for the first. */
  readonly number: number
  readonly schedule: Pick<Schedule, 'steps'>
  /** In the order of the assessment, with what each counted when it was drawn. */
  readonly slots: readonly (SlotRules & { readonly id: string })[]
  readonly problems: readonly TakenProblem[]
  readonly submissions: readonly TakenSubmission[]
}

/** What a correction gave one submission. */
export type RegradedSubmission = Pick<
  TakenSubmission,
  'slotId' | 'variantNumber' | 'tryNumber' | 'scoreFraction' | 'grade'
> & {
  readonly attemptId: string
}

/** A correction in force, with what it gave submissions when it was applied. */
export type AppliedCorrection = {
  readonly correction: Correction
  /** An attempt whose share of the points would fall is left as it was. */
  readonly isNeverLower: boolean
  readonly results: readonly RegradedSubmission[]
}

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
  /** `points` is exactly the sum of the slots' and `rescaled`. */
  readonly slots: readonly CorrectedSlot[]
  /** What is added because dropped slots left their points to the others. */
  readonly rescaled: number
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
  const scored = attempt.slots.map((slot) => scoreSlot(slot, { attempt, applied, submissions }))
  const slots = scored.map(({ slot }) => slot)
  const left = attemptScore(slots)
  const maxPoints = attemptScore(scored.map(({ fullMarks }) => ({ points: 0, maxPoints: fullMarks }))).maxPoints
  if (left.maxPoints === 0) return { points: 0, maxPoints: 0, slots, rescaled: 0 }
  const points = left.maxPoints === maxPoints ? left.points : toPoints((left.points * maxPoints) / left.maxPoints)
  return { points, maxPoints, slots, rescaled: points - left.points }
}

/** Submissions with what the latest correction gave each. */
export function submissionsUnder(
  { attemptId, submissions }: TakenAttempt,
  applied: readonly AppliedCorrection[],
): readonly TakenSubmission[] {
  const regraded = new Map<string, RegradedSubmission>()
  for (const { results } of applied) {
    for (const result of results) if (result.attemptId === attemptId) regraded.set(placeOf(result), result)
  }
  return submissions.map((submission) => {
    const result = regraded.get(placeOf(submission))
    return result ? { ...submission, scoreFraction: result.scoreFraction, grade: result.grade } : submission
  })
}

type Place = Pick<TakenSubmission, 'slotId' | 'variantNumber' | 'tryNumber'>

function placeOf({ slotId, variantNumber, tryNumber }: Place): string {
  return `${slotId} ${variantNumber} ${tryNumber}`
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

type SlotPlace = { readonly slotId: string; readonly problems: readonly TakenProblem[] }

/** A question concerns a slot in which it was given, in whatever variant. */
function isTarget(target: CorrectionTarget, { slotId, problems }: SlotPlace): boolean {
  if (target.kind === 'slot') return target.slotId === slotId
  return problems.some((problem) => problem.slotId === slotId && problem.questionId === target.questionId)
}
