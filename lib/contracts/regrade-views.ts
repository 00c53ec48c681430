/** What services hand to the screens of regrades. Plain data; moments are ISO 8601. */
import type { Correction } from '@/lib/assessment/correction'
import type { Verdict } from '@/lib/assessment/mastery-check'
import type { MatchedRule, Response } from '@/lib/grading/grade'
import type { CourseView } from './views'

type Graded = {
  /** In [0, 1]. */
  readonly scoreFraction: number
  /** Which rule decided each part that could be read. */
  readonly matched: readonly MatchedRule[]
}

export type RegradeRow = {
  readonly studentId: string
  readonly name: string
  readonly email: string
  /** Points of the assessment; null where nothing counts. */
  readonly before: number | null
  readonly after: number | null
  readonly maxPoints: number
  readonly slots: readonly {
    /** The place in the assessment, from 1 on; null where it was taken out since. */
    readonly number: number | null
    readonly before: number
    readonly after: number
    readonly state: 'counts' | 'full-points' | 'dropped'
    readonly answers: RegradedAnswers
  }[]
  /** Of a mastery check: the verdicts that would be others, and the answers graded otherwise. */
  readonly checks: readonly {
    readonly verdicts: readonly {
      readonly title: string
      readonly before: Verdict['verdict']
      readonly after: Verdict['verdict']
    }[]
    readonly answers: RegradedAnswers
  }[]
}

type RegradedAnswers = readonly { readonly response: Response; readonly before: Graded; readonly after: Graded }[]

/** A dry run: nothing of it is stored. */
export type RegradePreview = {
  readonly fingerprint: string
  readonly studentCount: number
  /** Answers that would have earned less and keep what they had. */
  readonly keptCount: number
  /** Answers the correction does not fit: the version draws other numbers, or asks for other parts. */
  readonly unregradable: readonly {
    readonly questionId: string
    readonly count: number
    /** What differs; empty where the version makes no problem at all of the numbers students had. */
    readonly names: readonly string[]
  }[]
  readonly rows: readonly RegradeRow[]
}

export type AppliedRegrade = { readonly regradeId: string; readonly changedCount: number }

export type RegradeView = {
  readonly course: CourseView
  readonly assessment: { readonly id: string; readonly title: string }
  readonly slots: readonly {
    readonly id: string
    readonly number: number
    readonly points: number
    /** Of a fixed question its title; of others none. */
    readonly title: string | null
  }[]
  /** Questions that were given, with the versions students had and the newest there is. */
  readonly questions: readonly {
    readonly id: string
    readonly title: string
    readonly given: readonly number[]
    readonly newest: number
    /** Parts that take an alternative, and the names it may be written with. */
    readonly alternatives: {
      readonly parts: readonly { readonly name: string; readonly label: string }[]
      readonly names: readonly string[]
    }
  }[]
  /** The answer somebody argues for, where the page was opened from their note. */
  readonly argued: {
    /** The answer as it was typed, on these numbers. */
    readonly correction: Correction
    readonly place: { readonly attemptId: string; readonly slotId: string; readonly variantNumber: number }
    readonly studentName: string
    /** The last that they wrote about it. */
    readonly note: string | null
    readonly title: string
    readonly prompt: string
    readonly answers: readonly { readonly name: string; readonly label: string; readonly typed: string }[]
    /** What the question's names are on these numbers. */
    readonly values: readonly { readonly name: string; readonly value: string }[]
  } | null
  /** From the newest back. */
  readonly regrades: readonly {
    readonly id: string
    readonly correction: Correction
    readonly isNeverLower: boolean
    readonly reason: string
    readonly appliedAt: string
    readonly appliedBy: string
    readonly undoneAt: string | null
    readonly undoneBy: string | null
    readonly changedCount: number
  }[]
}

export type ReadAlternativeResult =
  /** `value`: null of a formula. `isMet`: by the answer that is argued for. */
  | { readonly kind: 'read'; readonly value: string | null; readonly isMet: boolean }
  /** It comes to no answer on these numbers. */
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'unreadable'; readonly problems: readonly string[] }
