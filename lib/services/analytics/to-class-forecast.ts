/** The forecast of a class from the weeks at which its students mastered objectives. */
import 'server-only'
import type { ClassProgressView, ForecastView } from '@/lib/contracts/analytics/class-progress'
import { masteryForecast } from '@/lib/psychometrics/mastery-forecast'
import { weeksAfter } from './course-weeks'

/** With fewer the band was measured to miss too often: docs/analytics-pages.md. */
const WEEKS_NEEDED = 3
/** A seed for every class: the same page gives the same band. */
const SEED = 1

export type ForecastAsked = {
  /** Weeks that are over, from the first with an answer on, in order. */
  readonly over: readonly string[]
  /** The running one. */
  readonly running: string
  /** Of each student, the Mondays of the weeks in which an objective was mastered, one for each. */
  readonly masteredIn: readonly (readonly string[])[]
  readonly objectiveCount: number
  readonly weeksAhead: number
}

/** From the end of the last week that is over: the running week is the first one ahead, and never below what it has already. */
export function toClassForecast(asked: ForecastAsked): ClassProgressView['forecast'] {
  const { over, running, masteredIn, objectiveCount, weeksAhead } = asked
  const mastered = masteredIn.reduce((sum, weeks) => sum + weeks.length, 0)
  if (over.length < WEEKS_NEEDED) {
    return { kind: 'withheld', reason: 'too-few-weeks', found: over.length, needed: WEEKS_NEEDED }
  }
  if (mastered >= masteredIn.length * objectiveCount) return { kind: 'withheld', reason: 'nothing-left' }
  const before = masteredIn.map((weeks) => weeks.filter((week) => week < running))
  const base = before.reduce((sum, weeks) => sum + weeks.length, 0)
  const bands = masteryForecast({
    students: before.map((weeks) => ({
      gained: over.map((week) => weeks.filter((own) => own === week).length),
      remaining: objectiveCount - weeks.length,
    })),
    weeks: weeksAhead,
    seed: SEED,
  })
  const atLeast = (gained: number) => Math.max(mastered, base + gained)
  const weeks = bands.map(({ middle, low, high }, ahead): ForecastView => {
    return { week: weeksAfter(running, ahead), middle: atLeast(middle), low: atLeast(low), high: atLeast(high) }
  })
  return { kind: 'band', weeks }
}
