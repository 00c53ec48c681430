/** What a student's attempts at an assessment come to together. */
import type { AssessmentDefinition } from './definition'
import { toPoints } from './to-points'

/** A closed and graded one. */
export type CountableAttempt = {
  readonly attemptId: string
  /** 1 for the first. */
  readonly number: number
  readonly points: number
  readonly maxPoints: number
}

export type AssessmentScore = {
  readonly points: number
  readonly maxPoints: number
  /** The attempts that count, in their order: one, or all where the mean counts. */
  readonly counted: readonly string[]
}

/**
 * Null before anything counts. The best is the one with the highest share of its full marks, which may differ between attempts when an
 * assessment was changed in between; of equals the first.
 */
export function assessmentScore(
  attempts: readonly CountableAttempt[],
  rule: AssessmentDefinition['attemptCounts'],
): AssessmentScore | null {
  const inOrder = attempts.toSorted((a, b) => a.number - b.number)
  const first = inOrder[0]
  if (first === undefined) return null
  switch (rule) {
    case 'first':
      return alone(first)
    case 'last':
      return alone(inOrder.at(-1) ?? first)
    case 'best':
      return alone(inOrder.reduce((best, each) => (shareOf(each) > shareOf(best) ? each : best)))
    case 'mean':
      return meanOf(inOrder)
  }
}

function alone({ attemptId, points, maxPoints }: CountableAttempt): AssessmentScore {
  return { points, maxPoints, counted: [attemptId] }
}

/** In [0, 1] and above with a bonus; 0 where there was nothing to earn. */
function shareOf({ points, maxPoints }: CountableAttempt): number {
  return maxPoints === 0 ? 0 : points / maxPoints
}

/** The mean share, of the mean of full marks: with the same full marks throughout, the mean of the points. */
function meanOf(attempts: readonly CountableAttempt[]): AssessmentScore {
  const earning = attempts.filter(({ maxPoints }) => maxPoints > 0)
  if (earning.length === 0) return { points: 0, maxPoints: 0, counted: attempts.map(({ attemptId }) => attemptId) }
  const mean = (read: (attempt: CountableAttempt) => number) =>
    earning.reduce((total, each) => total + read(each), 0) / earning.length
  const maxPoints = mean((attempt) => attempt.maxPoints)
  return {
    points: toPoints(mean(shareOf) * maxPoints),
    maxPoints: toPoints(maxPoints),
    counted: earning.map(({ attemptId }) => attemptId),
  }
}
