/** What a class has mastered, week by week, and where that leads. */
import { z } from 'zod'
import type { CourseView } from '@/lib/contracts/views'
import type { AskedClassFilter, ClassFilterView } from './class-filter'

export type ClassProgressRequest = {
  readonly courseSlug: string
  readonly asked: AskedClassFilter
  /** Students' names do not stand here; their number does. */
  readonly weeksAhead: number
}

/** A band further ahead was measured to miss too often. */
export const MOST_WEEKS_AHEAD = 6

/** Anything that is no number of weeks asks for four. */
export function readWeeksAhead(asked: unknown): number {
  return z.coerce.number().int().min(1).max(MOST_WEEKS_AHEAD).catch(4).parse(asked)
}

export type ProgressWeek = {
  /** Its Monday, YYYY-MM-DD. */
  readonly week: string
  /** Objectives declared mastered in it, over all students, and up to its end. */
  readonly gained: number
  readonly mastered: number
  readonly answers: number
  readonly seconds: number
  /** Who answered. */
  readonly students: number
  /** The week that is not over. */
  readonly isRunning: boolean
}

/** Objectives mastered by the end of a week to come: the middle, and a 90 % band. */
export type ForecastView = {
  readonly week: string
  readonly middle: number
  readonly low: number
  readonly high: number
}

export type NoForecast =
  /** Weeks in which somebody answered, over already. */
  | { readonly reason: 'too-few-weeks'; readonly found: number; readonly needed: number }
  | { readonly reason: 'nothing-left' }
  /** The weeks that are asked for end before the running one. */
  | { readonly reason: 'ends-before' }

export type DueView = { readonly id: string; readonly title: string; readonly at: string; readonly week: string }

export type ClassProgressView = {
  readonly course: CourseView
  readonly filtering: ClassFilterView
  readonly studentCount: number
  readonly objectiveCount: number
  /** Students × objectives: what all of it would be. */
  readonly whole: number
  /** From the first week with an answer or a mastery to the running one; empty before. */
  readonly weeks: readonly ProgressWeek[]
  readonly weeksAhead: number
  readonly forecast:
    | { readonly kind: 'band'; readonly weeks: readonly ForecastView[] }
    | ({ readonly kind: 'withheld' } & NoForecast)
  /** What closes within what is shown. */
  readonly due: readonly DueView[]
}
