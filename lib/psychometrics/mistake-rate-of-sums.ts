/** How often one mistake is made at one objective, from sums over each student's weeks and over each week's students. */
import { clusteredIntervalOfSums, clusteredShareInterval } from './clustered-share-interval'
import type { MistakeRate } from './misconception-rates'
import { type WeekSums, weeklyTrendOfSums } from './weekly-trend-of-sums'

export type MistakeSums = {
  readonly objectiveId: string
  readonly mistake: string
  /** Of each student with an opportunity. */
  readonly students: readonly (WeekSums & { readonly studentId: string })[]
  /** Of each week with an opportunity, in order: over its students, how many, their opportunities n and mistakes c: Σn, Σc, Σn² and Σc²/n. */
  readonly weeks: readonly {
    readonly week: string
    readonly persons: number
    readonly n: number
    readonly count: number
    readonly squareSum: number
    readonly shareSum: number
  }[]
}

/**
 * What `misconceptionRates` says of the weeks of single students; null where nobody made it.
 * @example of one student with 1 of 2 and another with 0 of 2: rate 0.25
 */
export function mistakeRateOfSums({ objectiveId, mistake, students, weeks }: MistakeSums): MistakeRate | null {
  const n = students.reduce((sum, student) => sum + student.n, 0)
  const count = students.reduce((sum, student) => sum + student.count, 0)
  if (count === 0) return null
  return {
    objectiveId,
    mistake,
    n,
    count,
    rate: count / n,
    interval: clusteredShareInterval(students),
    studentCount: students.length,
    students: students
      .filter((student) => student.count > 0)
      .map((student) => ({ studentId: student.studentId, n: student.n, count: student.count }))
      .toSorted((a, b) => b.count - a.count),
    byWeek: weeks.map((sums) => ({
      week: sums.week,
      n: sums.n,
      count: sums.count,
      interval: clusteredIntervalOfSums(sums),
    })),
    trend: weeklyTrendOfSums(students),
  }
}
