/** What the pictures of a whole quiz are drawn from. */
import 'server-only'
import type { QuizStatisticsView } from '@/lib/contracts/analytics/quiz-statistics-view'
import { compensatedSum } from '@/lib/metrics/compensated-sum'
import { durationStatistics } from '@/lib/psychometrics/duration-statistics'
import { histogram } from '@/lib/psychometrics/histogram'
import type { QuizAttempt, QuizSlot } from './quiz-work'

type Pictured = {
  readonly slots: readonly QuizSlot[]
  readonly attempts: readonly QuizAttempt[]
  readonly students: readonly { readonly id: string; readonly isSimulated: boolean }[]
  readonly names: ReadonlyMap<string, string>
}

const SCORE_BINS = 10
const DURATION_BINS = 10
/** Round widths of bins, in minutes. */
const WIDTHS = [1, 2, 3, 5, 10, 15, 20, 30, 60, 120, 240, 480, 1440]

export function toQuizPictures({
  slots,
  attempts,
  students,
  names,
}: Pictured): Pick<QuizStatisticsView, 'duration' | 'scoreBins' | 'durationBins' | 'dots'> {
  const simulated = new Set(students.flatMap(({ id, isSimulated }) => (isSimulated ? [id] : [])))
  const maximum = compensatedSum(slots.map(({ maxMark }) => maxMark))
  const dots = attempts.map(({ id, studentId, seconds, at, slots: work }) => ({
    ...{ attemptId: id, studentId, name: names.get(studentId) ?? '', isSimulated: simulated.has(studentId) },
    score: maximum === 0 ? 0 : compensatedSum([...work.values()].map(({ mark }) => mark)) / maximum,
    minutes: seconds === null ? null : seconds / 60,
    at: new Date(at).toISOString(),
  }))
  const minutes = dots.flatMap((dot) => dot.minutes ?? [])
  return {
    duration: durationStatistics(attempts.flatMap(({ seconds }) => seconds ?? [])),
    scoreBins:
      dots.length === 0
        ? []
        : histogram(
            dots.map(({ score }) => score),
            { low: 0, high: 1, count: SCORE_BINS },
          ),
    durationBins: minutes.length === 0 ? [] : durationBins(minutes),
    dots,
  }
}

/** At most so many bins of a round width, from 0 on. */
function durationBins(minutes: readonly number[]): QuizStatisticsView['durationBins'] {
  const longest = Math.max(...minutes)
  const width = WIDTHS.find((each) => each * DURATION_BINS > longest) ?? Math.ceil(longest / DURATION_BINS)
  const count = Math.max(1, Math.floor(longest / width) + 1)
  return histogram(minutes, { low: 0, high: width * count, count })
}
