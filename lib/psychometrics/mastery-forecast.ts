/** How many objectives a class will have mastered in the weeks to come, with a band. */
import { type Chance, seededChance } from './seeded-chance'

export type StudentWeeks = {
  /** Objectives newly mastered in each of the last weeks, the oldest first; as many weeks for everybody. */
  readonly gained: readonly number[]
  /** Objectives not mastered yet. */
  readonly remaining: number
}

export type ForecastWeek = {
  /** Objectives newly mastered from now to the end of the week, over all students: the middle, and the 5 % and 95 % points. */
  readonly middle: number
  readonly low: number
  readonly high: number
}

type Asked = { readonly students: readonly StudentWeeks[]; readonly weeks: number; readonly seed: number }

/** Only these many weeks back tell the pace of now. */
export const RECENT_WEEKS = 4
const RUNS = 400
/** Between weeks of one class pace varies by about 30 %: the variance supposed until there are weeks enough to say, and how many weeks it counts as. */
const WEEK_VARIANCE = 0.1
const WEEK_VARIANCE_COUNTS = 4
/** The pace of a whole class changes: its logarithm by this much a week, give or take; classes tire more often than they speed up. */
const TREND = { mean: -0.04, deviation: 0.09 }
/** Students differ at least, and at most, by so much: bounds of the shape of their rates. */
const SHAPE = { least: 0.3, most: 30 }

/**
 * Each student's rate is Gamma, its prior fitted to the class (empirical Bayes by moments of the last four weeks' counts); weeks share an effect (Gamma of mean
 * 1, its variance estimated and shrunk to 0.1) and a trend (its logarithm
 * normal, −0.04 ± 0.09 a week, counted from the middle of the weeks seen); what a student gains in a week is
 * Poisson, and no more than is left. 400 runs with a seed. One band a week ahead; nobody, or nothing left: all zero.
 * @throws RangeError where students were seen for different numbers of weeks, or none.
 */
export function masteryForecast({ students, weeks, seed }: Asked): readonly ForecastWeek[] {
  const seen = new Set(students.map(({ gained }) => gained.length))
  if (seen.size > 1 || seen.has(0)) throw new RangeError('expected as many weeks of everybody, and one at least')
  const recent = students.map(({ gained, remaining }) => ({ gained: gained.slice(-RECENT_WEEKS), remaining }))
  const model = fitted(recent)
  const chance = seededChance(seed)
  const runs = Array.from({ length: RUNS }, () => oneRun(recent, { model, weeks, chance }))
  return Array.from({ length: weeks }, (_, week) => {
    const totals = runs.map((run) => run[week] ?? 0).sort((a, b) => a - b)
    return { middle: pointOf(totals, 0.5), low: pointOf(totals, 0.05), high: pointOf(totals, 0.95) }
  })
}

type Model = { readonly rate: number; readonly shape: number; readonly weeks: number; readonly weekVariance: number }

function fitted(students: readonly StudentWeeks[]): Model {
  const weeks = students[0]?.gained.length ?? 1
  const totals = students.map(({ gained }) => sumOf(gained))
  const count = Math.max(1, students.length)
  // Half a mastery more than was seen: a class that has gained nothing yet may still begin.
  const rate = (sumOf(totals) + 0.5) / count / weeks
  const mean = sumOf(totals) / count
  const variance = sumOf(totals.map((total) => (total - mean) ** 2)) / Math.max(1, count - 1)
  const beyond = variance - mean
  const shape = beyond > 0 ? (mean * mean) / beyond : SHAPE.most
  return {
    rate,
    weeks,
    shape: Math.min(SHAPE.most, Math.max(SHAPE.least, shape)),
    weekVariance: weekVarianceOf(students),
  }
}

/** Of the class's weekly totals beyond Poisson, relative to their mean, shrunk. */
function weekVarianceOf(students: readonly StudentWeeks[]): number {
  const weeks = students[0]?.gained.map((_, week) => sumOf(students.map(({ gained }) => gained[week] ?? 0))) ?? []
  const mean = sumOf(weeks) / Math.max(1, weeks.length)
  const freedom = Math.max(0, weeks.length - 1)
  const prior = WEEK_VARIANCE * WEEK_VARIANCE_COUNTS
  if (freedom === 0 || mean === 0) return WEEK_VARIANCE
  const beyond = Math.max(0, sumOf(weeks.map((total) => (total - mean) ** 2)) - freedom * mean) / (mean * mean)
  return (prior + beyond) / (WEEK_VARIANCE_COUNTS + freedom)
}

type Running = { readonly model: Model; readonly weeks: number; readonly chance: Chance }

/** Cumulative totals, one a week. */
function oneRun(students: readonly StudentWeeks[], { model, weeks, chance }: Running): readonly number[] {
  const { rate, shape, weekVariance } = model
  const prior = shape / rate
  const rates = students.map(({ gained }) => chance.gamma(shape + sumOf(gained)) / (prior + model.weeks))
  const left = students.map(({ remaining }) => remaining)
  const trend = TREND.mean + TREND.deviation * chance.normal()
  let total = 0
  return Array.from({ length: weeks }, (_, week) => {
    const pace = Math.exp(trend * (week + (model.weeks + 1) / 2))
    const effect = pace * chance.gamma(1 / weekVariance) * weekVariance
    rates.forEach((own, place) => {
      const most = left[place] ?? 0
      if (most === 0) return
      const gained = Math.min(most, chance.poisson(own * effect))
      left[place] = most - gained
      total += gained
    })
    return total
  })
}

function pointOf(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length - 1))))] ?? 0
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
