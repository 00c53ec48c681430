/** The slots of each objective taken together. */
import 'server-only'
import type { QuizObjectiveRow } from '@/lib/contracts/analytics/quiz-statistics-view'
import { compensatedSum } from '@/lib/metrics/compensated-sum'
import { facilityInterval } from '@/lib/psychometrics/facility-interval'
import { intervalDoubt } from '@/lib/psychometrics/interval-doubt'
import { objectiveStatistics } from '@/lib/psychometrics/objective-statistics'
import { hasRepeats, quizMarks, shownInterval } from './quiz-marks'
import type { QuizAttempt, QuizSlot } from './quiz-work'

type Asked = {
  readonly slots: readonly QuizSlot[]
  readonly attempts: readonly QuizAttempt[]
  readonly titleOf: (objectiveId: string) => string
}

/** In the order in which the quiz comes to them; a slot on several counts for each. */
export function toQuizObjectives({ slots, attempts, titleOf }: Asked): readonly QuizObjectiveRow[] {
  if (slots.length === 0) return []
  const marks = quizMarks(slots, attempts)
  const objectives = slots.map(({ objectiveIds }) => objectiveIds)
  return [...objectiveStatistics(marks, objectives)].map(([id, figures]) => {
    const isOnIt = (_: unknown, place: number) => objectives[place]?.includes(id) ?? false
    const own = marks.columns.filter(isOnIt)
    const sums = attempts.map((_, attempt) => compensatedSum(own.map((column) => column[attempt] ?? 0)))
    const interval = facilityInterval({ marks: sums, maxMark: compensatedSum(marks.maxMarks.filter(isOnIt)) })
    const doubt = intervalDoubt('facility', { attempts: attempts.length, scoreShare: null })
    const found = interval && { ...interval, n: attempts.length, doubt }
    return {
      ...{ id, title: titleOf(id), items: figures.items, n: figures.n },
      facility: { value: figures.facility, interval: shownInterval(found, { areRepeated: hasRepeats(attempts) }) },
      discriminationIndex: figures.discriminationIndex,
      internalConsistency: figures.internalConsistency,
    }
  })
}
