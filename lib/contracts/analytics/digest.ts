/** A week of a class on one page. */
import { z } from 'zod'
import type { CourseView } from '@/lib/contracts/views'
import type { MisconceptionView } from './misconceptions'
import type { HelpGoal, NeedView } from './needs'

const daySchema = z.iso.date()

/** A day of the week that is asked for; null for anything that is no day. */
export function readDigestDay(asked: unknown): string | null {
  return daySchema.safeParse(asked).data ?? null
}

export type DigestRequest = {
  readonly courseSlug: string
  /** A day of the week; null, or no day: the running week. */
  readonly day: string | null
  readonly hideNames: boolean
}

export type DigestObjective = {
  readonly id: string
  readonly title: string
  readonly answers: number
  readonly students: number
  readonly seconds: number
  /** Mean score, a fraction; null without an answer. */
  readonly meanScore: number | null
  /** Students who mastered it in this week. */
  readonly mastered: number
}

export type DigestMisconception = MisconceptionView & {
  /** The week before; null where it could not be made then. */
  readonly before: { readonly n: number; readonly count: number } | null
}

export type DigestView = {
  readonly course: CourseView
  /** Its Monday and its Sunday, YYYY-MM-DD. */
  readonly week: string
  readonly lastDay: string
  readonly isRunning: boolean
  readonly previous: string | null
  /** Null in the running week. */
  readonly next: string | null
  readonly studentCount: number
  /** Who answered, answers and seconds, and those of the week before. */
  readonly now: DigestSums
  readonly before: DigestSums
  /** Worked at or mastered in the week, in the order of the course. */
  readonly objectives: readonly DigestObjective[]
  readonly mastered: number
  readonly misconceptions: readonly DigestMisconception[]
  /** As it stands today, in the running week alone: nobody keeps what stood then. */
  readonly needs: { readonly goal: HelpGoal; readonly first: readonly NeedView[]; readonly more: number } | null
  readonly objectiveTitles: readonly { readonly id: string; readonly title: string }[]
  /** What closes in the week and in the one after. */
  readonly due: readonly { readonly id: string; readonly title: string; readonly at: string }[]
}

export type DigestSums = { readonly students: number; readonly answers: number; readonly seconds: number }
