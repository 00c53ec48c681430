/** The figures of the whole quiz. */
import 'server-only'
import type { QuizStatisticsView } from '@/lib/contracts/analytics/quiz-statistics-view'
import { undefinedInterval } from '@/lib/contracts/analytics/shown-figure'
import { quizIntervals } from '@/lib/psychometrics/quiz-intervals'
import { quizStatistics } from '@/lib/psychometrics/quiz-statistics'
import { hasRepeats, quizMarks, shownInterval } from './quiz-marks'
import type { QuizAttempt, QuizSlot } from './quiz-work'

export function toQuizScores(slots: readonly QuizSlot[], attempts: readonly QuizAttempt[]): QuizStatisticsView['quiz'] {
  if (slots.length === 0) return nothing
  const marks = quizMarks(slots, attempts)
  const { mean, internalConsistency, n: _, ...figures } = quizStatistics(marks).quiz
  const { quiz } = quizIntervals(marks)
  const areRepeated = hasRepeats(attempts)
  return {
    ...figures,
    mean: { value: mean, interval: shownInterval(quiz.mean, { areRepeated }) },
    internalConsistency: {
      value: internalConsistency,
      interval: shownInterval(quiz.internalConsistency, { areRepeated }),
    },
  }
}

const notDefined = { value: null, interval: undefinedInterval } as const
const nothing = {
  ...{ mean: notDefined, median: null, sd: null, skewness: null, kurtosis: null },
  ...{ internalConsistency: notDefined, errorRatio: null, standardError: null },
} as const
