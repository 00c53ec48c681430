/** What services hand to the screens of an attempt. Plain data; moments are ISO 8601. Nothing unreleased is in it. */
import type { AttemptState } from '@/lib/assessment/attempt-state'
import type { TriesLeft } from '@/lib/assessment/attempt-tries'
import type { CheckedAnswer } from '@/lib/assessment/corrected-check'
import type { CorrectedScore, CorrectedSlot } from '@/lib/assessment/corrected-score'
import type { AssessmentDefinition, ReleaseMoment } from '@/lib/assessment/definition'
import type { Verdict } from '@/lib/assessment/mastery-check'
import type { PartGrade, Response, UnreadablePart } from '@/lib/grading/grade'
import type { PublicPart } from '@/lib/problems/public-part'
import type { CourseView, KeyView } from './views'

export const releaseNames = ['score', 'correctness', 'feedback', 'solution'] as const
type ReleaseName = (typeof releaseNames)[number]

/** Of one thing that is released: whether it may be seen, and if not, when. */
export type ReleaseView = {
  readonly name: ReleaseName
  readonly isReleased: boolean
  readonly kind: ReleaseMoment['kind']
  /** Null where the moment is not known yet, or never comes. */
  readonly at: string | null
}

export type AttemptSummary = {
  readonly id: string
  readonly number: number
  readonly state: AttemptState
  readonly startedAt: string
  readonly closedAt: string | null
  readonly closedBy: 'student' | 'time' | 'instructor' | null
  /** Null until its score is released. */
  readonly points: number | null
  readonly maxPoints: number
}

/** What a student reads before starting. */
export type AssessmentStartView = {
  readonly course: CourseView
  readonly assessment: {
    readonly id: string
    readonly kind: AssessmentDefinition['kind']
    readonly title: string
    readonly instructions: string
  }
  readonly rules: {
    readonly opensAt: string | null
    readonly closesAt: string | null
    readonly steps: readonly { readonly until: string; readonly percent: number }[]
    readonly timeLimitSeconds: number | null
    /** How many times the common limit; 1 without an accommodation. */
    readonly timeFactor: number
    readonly attemptsAllowed: number
    readonly attemptsLeft: number
    readonly attemptCounts: AssessmentDefinition['attemptCounts']
    readonly questionCount: number
    readonly maxPoints: number
    readonly navigation: 'free' | 'one-way'
    readonly password: 'asked' | 'none'
    /** Of homework: the most tries and variants any slot allows. */
    readonly tries: number
    readonly variants: number
  }
  readonly release: readonly ReleaseView[]
  readonly attempts: readonly AttemptSummary[]
  readonly start:
    | { readonly kind: 'can-start' }
    | { readonly kind: 'resume'; readonly attemptId: string }
    | { readonly kind: 'not-open'; readonly at: string }
    | { readonly kind: 'closed'; readonly at: string }
    | { readonly kind: 'none-left' }
    | { readonly kind: 'withdrawn' }
}

export type StartResult =
  | { readonly kind: 'started'; readonly attemptId: string }
  | { readonly kind: 'wrong-password' }
  /** The page that comes back says why. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'pool-too-small' }

/** One graded try, with what may be seen of it. */
export type TryView = {
  readonly tryNumber: number
  readonly submittedAt: string
  readonly response: Response
  readonly outcome:
    | { readonly kind: 'withheld' }
    | {
        readonly kind: 'shown'
        /** In [0, 1]. */
        readonly scoreFraction: number
        /** Without mistake and feedback where these are not released. */
        readonly parts: readonly PartGrade[]
        readonly unreadable: readonly UnreadablePart[]
      }
}

export type AttemptProblemView = {
  readonly slotId: string
  readonly variantNumber: number
  /** The place on the student's screen, from 0 on. */
  readonly position: number
  readonly points: number
  /** Null until correctness is released: a title may tell what to do. */
  readonly title: string | null
  readonly prompt: string
  readonly parts: readonly PublicPart[]
  readonly saved: { readonly response: Response; readonly savedAt: string; readonly changeId: string } | null
  readonly isFlagged: boolean
  /** Of homework; null where a problem is answered once and graded at the end. */
  readonly left: TriesLeft | null
  readonly tries: readonly TryView[]
  readonly key: { readonly keys: readonly KeyView[]; readonly solution: string } | null
}

/** One slot on the student's screen. What navigation hides is not sent. */
export type AttemptPlace =
  | { readonly kind: 'shown'; readonly problem: AttemptProblemView }
  | { readonly kind: 'left' | 'ahead'; readonly slotId: string; readonly position: number }

/** How the points of a slot came about, regrades counted; its parts add up. */
export type SlotPoints = CorrectedSlot

/** What was said about a problem, by its student or by an instructor. */
export type NoteView = {
  readonly id: string
  readonly slotId: string
  readonly variantNumber: number
  readonly authorName: string
  readonly isFromStudent: boolean
  readonly text: string
  readonly createdAt: string
}

/** What a mastery check found of one objective, and by which of its questions. */
export type CheckVerdictView = {
  readonly objectiveId: string
  readonly title: string
  readonly verdict: Verdict['verdict']
  /** The chance that it is mastered, as the answers say. */
  readonly masteryProbability: number
  readonly points: number
  readonly maxPoints: number
  readonly asked: readonly {
    readonly slotId: string
    /** The place on the student's screen, from 0 on. */
    readonly position: number
    readonly state: CheckedAnswer['state']
    /** In [0, 1]; null until correctness is released. */
    readonly scoreFraction: number | null
  }[]
}

export type CheckView = {
  readonly verdicts: readonly CheckVerdictView[]
  /** The chance that a verdict is false is at most this. */
  readonly maxError: number
  readonly budget: number
  readonly answerCount: number
  readonly creditPercent: number
  /** What the date took off or added. */
  readonly creditPoints: number
}

export type AttemptView = {
  readonly course: CourseView
  readonly assessment: {
    readonly id: string
    readonly kind: AssessmentDefinition['kind']
    readonly title: string
  }
  readonly attempt: {
    readonly id: string
    readonly number: number
    readonly state: AttemptState
    readonly startedAt: string
    readonly deadlineAt: string | null
    readonly closedAt: string | null
    readonly closedBy: 'student' | 'time' | 'instructor' | null
    readonly studentName: string
  }
  /** The server's clock when this was written: the browser's may be wrong. */
  readonly now: string
  readonly navigation: 'free' | 'one-way'
  readonly places: readonly AttemptPlace[]
  readonly release: readonly ReleaseView[]
  readonly score: Omit<CorrectedScore, 'check'> | null
  /** How the points of a mastery check came about; null of anything else, and until the score is released. */
  readonly check: CheckView | null
  /** `text`: what the hash is of. */
  readonly receipt: { readonly hash: string; readonly text: string; readonly matches: boolean } | null
  /** Changes that came after the end: kept, not counted. */
  readonly lateChanges: number
  /** In the order they were written. */
  readonly notes: readonly NoteView[]
}

/** What a page that shows an attempt asks again and again: has anything changed elsewhere? */
export type AttemptSync = {
  readonly now: string
  readonly deadlineAt: string | null
  readonly isOver: boolean
  readonly reachedPosition: number
  readonly answers: readonly {
    readonly slotId: string
    readonly variantNumber: number
    readonly changeId: string
    readonly deviceId: string
    readonly savedAt: string
    readonly response: Response
  }[]
  readonly flags: readonly { readonly slotId: string; readonly variantNumber: number; readonly isFlagged: boolean }[]
}

export type CheckResult =
  | { readonly kind: 'recorded' }
  | { readonly kind: 'unreadable'; readonly parts: readonly UnreadablePart[] }
  /** Over, used up, or done meanwhile: the page that comes back shows which. */
  | { readonly kind: 'refused' }

export type ReadPart =
  | { readonly name: string; readonly kind: 'read'; readonly readAs: string }
  | { readonly name: string; readonly kind: 'unreadable'; readonly expected: string }
