/** Attempts that were taken and graded, for tests: what a test does not say is ordinary. */
import type { TakenAttempt, TakenSubmission } from '@/lib/assessment/taken-attempt'
import { someSlot } from '@/tests/support/some-definition'

export function gradeOf(scoreFraction: number): TakenSubmission['grade'] {
  const part = {
    name: 'x',
    scoreFraction,
    matched: scoreFraction === 1 ? 'key' : 'general',
    feedback: '',
    readAs: '$1$',
  } as const
  return { kind: 'graded', scoreFraction, evidenceFraction: scoreFraction, parts: [part], feedback: '' }
}

type Scores = {
  readonly attemptId?: string
  readonly studentId?: string
  readonly number?: number
  /** Score fraction of the one answer in each slot, a to z; null where nothing was answered. */
  readonly scores: readonly (number | null)[]
  /** Points of each slot; 10 where nothing is said. */
  readonly points?: readonly number[]
  /** The question in each slot; `q-` and the slot's name where nothing is said. */
  readonly questions?: readonly string[]
}

export function someAttempt({ scores, points = [], questions = [], ...given }: Scores): TakenAttempt {
  const named = scores.map((score, place) => ({ score, place, slotId: String.fromCharCode('a'.charCodeAt(0) + place) }))
  return {
    attemptId: 'attempt',
    studentId: 'student',
    number: 1,
    schedule: { steps: [] },
    ...given,
    slots: named.map(({ slotId, place }) => someSlot({ id: slotId, points: points[place] ?? 10 })),
    problems: named.map(({ slotId, place }) => {
      return { slotId, variantNumber: 1, questionId: questions[place] ?? `q-${slotId}`, version: 1, seed: 7 }
    }),
    check: null,
    submissions: named.flatMap(({ score, slotId }) => {
      if (score === null) return []
      const common = { slotId, variantNumber: 1, tryNumber: 1, submittedAt: 100 }
      return [{ ...common, scoreFraction: score, grade: gradeOf(score), response: { x: String(score) } }]
    }),
  }
}
