/** When a student may see their score, what was right, the feedback and the worked solution. */
import type { ReleaseMoment, ReleaseRules } from './definition'
import type { Schedule } from './schedule'
import { toInstant } from './to-instant'

export type ReleaseQuestion = {
  readonly schedule: Pick<Schedule, 'closesAt' | 'timeZone'>
  /** When the last student's time is over, where some have longer than this one; left out, this student's own close. */
  readonly lastClosesAt?: number | null
  /** Asked of what is graded: an exam under way has nothing that could be released. */
  readonly attempt: { readonly closedAt: number | null; readonly hasTriesLeft: boolean }
}

export type Released = Readonly<Record<keyof ReleaseRules, boolean>>

export type ReleasedQuestion = ReleaseQuestion & { readonly rules: ReleaseRules; readonly now: number }

export function released({ rules, now, ...question }: ReleasedQuestion): Released {
  const isDue = (moment: ReleaseMoment) => {
    const at = releaseAt(moment, question)
    return at !== null && now >= at
  }
  return {
    score: isDue(rules.score),
    correctness: isDue(rules.correctness),
    feedback: isDue(rules.feedback),
    solution: isDue(rules.solution),
  }
}

/** Milliseconds since the epoch, 0 for what is released with the grade; null where it never is, or nobody knows yet. */
export function releaseAt(moment: ReleaseMoment, { schedule, lastClosesAt, attempt }: ReleaseQuestion): number | null {
  switch (moment.kind) {
    case 'now':
      return 0
    case 'after-last-try':
      return attempt.hasTriesLeft ? null : (attempt.closedAt ?? 0)
    case 'after-close':
      return lastClosesAt === undefined ? schedule.closesAt : laterOf(schedule.closesAt, lastClosesAt)
    case 'on':
      return toInstant(moment.at, { timeZone: schedule.timeZone, edge: 'start' })
    case 'never':
      return null
  }
}

/** Null is never, and never is later than any date. */
function laterOf(own: number | null, last: number | null): number | null {
  return own === null || last === null ? null : Math.max(own, last)
}
