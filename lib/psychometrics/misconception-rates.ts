/** How often each mistake is made at an objective, and whether it becomes rarer from week to week. */
import { type Cluster, clusteredShareInterval } from './clustered-share-interval'
import { grouped } from './grouped'
import type { Interval } from './interval'
import { type WeeklyCount, type WeeklyTrend, weeklyTrend } from './weekly-trend'

/** What one student did about one mistake in one week: as the roll-ups keep it. */
export type MistakeWeek = {
  readonly studentId: string
  readonly objectiveId: string
  readonly mistake: string
  /** Its Monday, YYYY-MM-DD. */
  readonly week: string
  /** Answers to questions that name the mistake, and those with it. */
  readonly opportunities: number
  readonly count: number
}

export type MistakeRate = {
  readonly objectiveId: string
  readonly mistake: string
  /** Answers to questions that name the mistake, and those with it. */
  readonly n: number
  readonly count: number
  readonly rate: number
  /** 95 % (Wilson), of as many answers as count as independent: one student's answers are alike. */
  readonly interval: Interval
  /** Those who could have made it at least once. */
  readonly studentCount: number
  /** Those who made it, and how often; whoever made it most first. */
  readonly students: readonly { readonly studentId: string; readonly n: number; readonly count: number }[]
  /** From the first week on, each with the interval of its own rate. */
  readonly byWeek: readonly {
    readonly week: string
    readonly n: number
    readonly count: number
    readonly interval: Interval
  }[]
  /** Null where the weeks do not differ. */
  readonly trend: WeeklyTrend | null
}

/**
 * Each mistake that was made at each objective, the commonest first: count/n, of sums by student and week. What could have been made and never was is left out.
 * @throws RangeError unless 0 ≤ count ≤ opportunities of every row.
 * @example misconceptionRates of one student with 1 of 2 and another with 0 of 2: rate 0.25
 */
export function misconceptionRates(rows: readonly MistakeWeek[]): readonly MistakeRate[] {
  const wrong = rows.find(({ opportunities, count }) => !(count >= 0 && count <= opportunities))
  if (wrong !== undefined)
    throw new RangeError(`expected at most as many mistakes as answers, got ${wrong.count} of ${wrong.opportunities}`)
  const asked = rows.filter(({ opportunities }) => opportunities > 0)
  const places = grouped(asked, ({ objectiveId, mistake }) => JSON.stringify([objectiveId, mistake]))
  return [...places.values()]
    .flatMap((own) => mistakeRate(own) ?? [])
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.rate - a.rate)
}

/** Of one mistake at one objective, made or not; null where nobody could have made it. */
export function mistakeRate(rows: readonly MistakeWeek[]): MistakeRate | null {
  const [first] = rows
  const { n, count } = summed(rows)
  if (first === undefined || n === 0) return null
  const students = [...grouped(rows, ({ studentId }) => studentId)]
  const weeks = [...grouped(rows, ({ week }) => week)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const clusters = students.map(([studentId, own]) => ({ studentId, ...summed(own) }))
  return {
    objectiveId: first.objectiveId,
    mistake: first.mistake,
    n,
    count,
    rate: count / n,
    interval: clusteredShareInterval(clusters),
    studentCount: clusters.length,
    students: clusters.filter((one) => one.count > 0).toSorted((a, b) => b.count - a.count),
    byWeek: weeks.map(([week, own]) => ({ week, ...summed(own), interval: clusteredShareInterval(byStudent(own)) })),
    trend: weeklyTrend(students.map(([, own]) => own.map(toWeeklyCount))),
  }
}

function summed(rows: readonly MistakeWeek[]): Cluster {
  return {
    n: rows.reduce((sum, { opportunities }) => sum + opportunities, 0),
    count: rows.reduce((sum, { count }) => sum + count, 0),
  }
}

function byStudent(rows: readonly MistakeWeek[]): readonly Cluster[] {
  return [...grouped(rows, ({ studentId }) => studentId).values()].map(summed)
}

const dayMilliseconds = 86_400_000
/** 5 January 1970. */
const firstMonday = 4 * dayMilliseconds

function toWeeklyCount({ week, opportunities, count }: MistakeWeek): WeeklyCount {
  return { week: Math.round((Date.parse(week) - firstMonday) / (7 * dayMilliseconds)), n: opportunities, count }
}
