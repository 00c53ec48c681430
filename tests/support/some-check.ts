/** Mastery checks that were taken, for tests: two objectives, ten questions at most, each hard question on one of them. */
import type { TakenAttempt } from '@/lib/assessment/taken-attempt'
import { uncalibrated } from '@/lib/mastery/constants'
import { gradeOf } from './some-attempt'

type Given = {
  readonly attemptId?: string
  readonly studentId?: string
  readonly number?: number
  /** Objective and score fraction of each question in turn; null where it was not answered. */
  readonly answers: readonly (readonly ['entropy' | 'loss', number | null])[]
  readonly maxError?: number
}

/** Question `q1` in slot `question-1`, and so on; of 100 points. */
export function someCheck({ answers, maxError = 0.3, ...given }: Given): TakenAttempt {
  const easiness = { mean: 0, variance: 0 }
  const named = answers.map(([objective, score], place) => ({
    ...{ objective, score, slotId: `question-${place + 1}`, questionId: `q${place + 1}` },
  }))
  return {
    attemptId: 'check',
    studentId: 'student',
    number: 1,
    schedule: { steps: [] },
    ...given,
    slots: [],
    problems: named.map(({ slotId, questionId }) => ({ slotId, questionId, variantNumber: 1, version: 1, seed: 7 })),
    submissions: named.flatMap(({ slotId, score }, place) => {
      if (score === null) return []
      const common = { slotId, variantNumber: 1, tryNumber: 1, submittedAt: 100 + place }
      return [{ ...common, scoreFraction: score, grade: gradeOf(score), response: { x: String(score) } }]
    }),
    check: {
      rules: { objectives: ['entropy', 'loss'], maxError, budget: 10, points: 100 },
      objectives: [
        { id: 'entropy', prerequisites: [], easiness },
        { id: 'loss', prerequisites: [], easiness },
      ],
      constants: uncalibrated,
      endedAt: 1_000,
      templates: new Map(
        named.map(({ slotId, questionId, objective }) => {
          const difficulty = { mean: 2, variance: 0.1 }
          return [slotId, { questionId, objectives: [objective], difficulty, guessFloor: 0.02 }] as const
        }),
      ),
    },
  }
}
