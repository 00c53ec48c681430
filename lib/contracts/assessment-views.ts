/** What services hand to the screens of assessments. Plain data; moments are ISO 8601. */
import type { Accommodation } from '@/lib/assessment/accommodation'
import type { AssessmentStatus } from '@/lib/assessment/assessment-status'
import type { AssessmentDefinition, AssessmentKind } from '@/lib/assessment/definition'
import type { PartGrade, UnreadablePart } from '@/lib/grading/grade'
import type { AccommodationTarget } from './assessment-requests'
import type { AssessmentFinding, CoverageRow } from './assessment-review'
import type { CourseView, KeyView, PublicPart } from './views'

export type TaughtAssessment = {
  readonly id: string
  readonly kind: AssessmentKind
  readonly title: string
  readonly status: AssessmentStatus
  readonly opensAt: string | null
  readonly closesAt: string | null
  readonly questionCount: number
  readonly maxPoints: number
  readonly attemptCount: number
}

/** How an assessment stands to one student. */
export type OwnStatus = 'not-open' | 'open' | 'in-progress' | 'done' | 'closed'

export type OwnAssessment = {
  readonly id: string
  readonly kind: AssessmentKind
  readonly title: string
  readonly status: OwnStatus
  readonly opensAt: string | null
  readonly closesAt: string | null
  /** What an answer counts now, in percent, and until when; null while it is not open. */
  readonly credit: { readonly percent: number; readonly until: string | null } | null
  readonly maxPoints: number
  readonly attemptsLeft: number
  /** Null until it is released. */
  readonly points: number | null
}

export type AssessmentListView =
  | {
      readonly kind: 'teaching'
      readonly course: CourseView
      readonly assessments: readonly TaughtAssessment[]
      /** Where a copy may go. */
      readonly courses: readonly { readonly id: string; readonly title: string }[]
    }
  | { readonly kind: 'taking'; readonly course: CourseView; readonly assessments: readonly OwnAssessment[] }

/** A question that slots may ask. */
export type PoolQuestionView = {
  readonly id: string
  readonly title: string
  readonly answerKinds: readonly string[]
  readonly difficulty: 'easy' | 'medium' | 'hard'
  readonly objectives: readonly string[]
}

export type AccommodationView = {
  readonly target: AccommodationTarget & { readonly name: string }
  readonly terms: Accommodation
  /** Where it contradicts the dates it leaves as they are. */
  readonly findings: readonly AssessmentFinding[]
}

export type EditorView = {
  readonly course: CourseView
  readonly assessment: {
    readonly id: string
    readonly revision: number
    readonly definition: AssessmentDefinition
    readonly status: AssessmentStatus
    readonly isPublished: boolean
    readonly attemptCount: number
  }
  /** As the dates stand for whoever has no accommodation; null: for ever. */
  readonly schedule: {
    readonly opensAt: string | null
    readonly steps: readonly { readonly until: string; readonly percent: number }[]
  }
  readonly savedAt: string | null
  readonly objectives: readonly { readonly id: string; readonly title: string }[]
  /** Of the gradebook. */
  readonly categories: readonly { readonly id: string; readonly name: string }[]
  readonly pool: readonly PoolQuestionView[]
  readonly findings: readonly AssessmentFinding[]
  readonly coverage: readonly CoverageRow[]
  readonly accommodations: readonly AccommodationView[]
  readonly groups: readonly { readonly id: string; readonly name: string }[]
  readonly students: readonly { readonly id: string; readonly name: string; readonly email: string }[]
}

export type CreateAssessmentResult =
  | { readonly kind: 'created'; readonly assessmentId: string }
  /** A mastery check in a course that teaches none. */
  | { readonly kind: 'no-objectives' }

export type UpdateAssessmentResult =
  | { readonly kind: 'saved'; readonly revision: number; readonly savedAt: string }
  /** Somebody else was first: this is what they made, and nothing was written. */
  | { readonly kind: 'stale'; readonly revision: number; readonly savedBy: string; readonly savedAt: string | null }
  /** It is published, and a student could not be given it like this. */
  | { readonly kind: 'refused'; readonly findings: readonly AssessmentFinding[] }

export type PublishResult =
  | { readonly kind: 'published' | 'stale' | 'archived' }
  | { readonly kind: 'refused'; readonly findings: readonly AssessmentFinding[] }

export type AccommodateResult =
  | { readonly kind: 'saved' }
  /** Nobody could use what it gives. */
  | { readonly kind: 'refused'; readonly findings: readonly AssessmentFinding[] }

export type UnpublishResult = { readonly kind: 'unpublished' | 'has-attempts' }

export type CopyResult = {
  readonly assessmentId: string
  readonly courseSlug: string
  /** Ids of what it draws on and the course does not teach. */
  readonly missingObjectives: readonly string[]
  readonly missingQuestions: readonly string[]
}

export type PreviewProblem = {
  readonly slotId: string
  readonly points: number
  readonly questionId: string
  readonly version: number
  readonly seed: number
  readonly title: string
  readonly prompt: string
  readonly parts: readonly PublicPart[]
}

/** What one student might be given. */
export type PreviewView = {
  readonly course: CourseView
  readonly assessment: {
    readonly id: string
    readonly kind: AssessmentKind
    readonly title: string
    readonly instructions: string
  }
  readonly seed: number
  /** Empty where a slot is left without a question: the editor says which. */
  readonly problems: readonly PreviewProblem[]
  /** Of the points of these problems, in [0, 1]; one on two objectives counts half for each. */
  readonly shares: readonly { readonly title: string; readonly share: number }[]
}

/** How far apart the luck of the draw sets the exams of a class. */
export type FairnessView =
  /** A slot finds no question: the lint says which. */
  | { readonly kind: 'undrawable' }
  | {
      readonly kind: 'measured'
      readonly students: number
      readonly maxPoints: number
      readonly isBalanced: boolean
      /** Points between the luckiest and the unluckiest exam, as predicted for a student in the middle of the class. */
      readonly apart: number
      /** The same, drawn the other way: at random, or balanced. */
      readonly apartOtherwise: number
      /** Standard deviation in points from what is not known of the difficulties; no draw balances it. */
      readonly doubt: number
    }

export type PreviewResult =
  | { readonly kind: 'unreadable'; readonly parts: readonly UnreadablePart[] }
  | {
      readonly kind: 'graded'
      readonly scoreFraction: number
      readonly grades: readonly PartGrade[]
      readonly parts: readonly PublicPart[]
      readonly keys: readonly KeyView[]
      readonly solution: string
    }
