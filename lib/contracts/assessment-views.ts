/** What services hand to the screens of assessments. Plain data; moments are ISO 8601. */
import type { Accommodation } from '@/lib/assessment/accommodation'
import type { AssessmentStatus } from '@/lib/assessment/assessment-status'
import type { AssessmentDefinition, AssessmentKind } from '@/lib/assessment/definition'
import type { AssessmentFinding, CoverageRow } from './assessment-review'
import type { CourseView } from './views'

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
  readonly target: { readonly kind: 'student'; readonly studentId: string; readonly name: string }
  readonly terms: Accommodation
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
  readonly pool: readonly PoolQuestionView[]
  readonly findings: readonly AssessmentFinding[]
  readonly coverage: readonly CoverageRow[]
  readonly accommodations: readonly AccommodationView[]
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

export type UnpublishResult = { readonly kind: 'unpublished' | 'has-attempts' }

export type CopyResult = {
  readonly assessmentId: string
  readonly courseSlug: string
  /** Ids of what it draws on and the course does not teach. */
  readonly missingObjectives: readonly string[]
  readonly missingQuestions: readonly string[]
}
