/** What services hand to the screens of grades. Plain data; moments are ISO 8601. */
import type { CourseTotal } from '@/lib/assessment/course-total'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import type { CellStanding } from '@/lib/assessment/grade-cell'
import type { GradeCategory } from '@/lib/assessment/gradebook-rules'
import type { GradebookOrder } from './gradebook-requests'
import type { CourseView } from './views'

type Standing = CourseTotal['categories'][number]['cells'][number]['standing'] | CellStanding

/** One student's grade in one assessment. */
export type GradeCellView = {
  readonly assessmentId: string
  readonly standing: Standing
  /** What counts now, an override before what was computed; null before anything does. */
  readonly points: number | null
  readonly maxPoints: number
  readonly computedPoints: number | null
  readonly overridePoints: number | null
  readonly isExcused: boolean
  /** Days begun after full credit ended, of the last answer; 0 in time. */
  readonly lateDays: number
  /** Percentage points it adds to the total. */
  readonly contribution: number
}

export type GradebookColumn = {
  readonly id: string
  readonly title: string
  readonly kind: AssessmentDefinition['kind']
  readonly categoryId: string | null
  readonly maxPoints: number
}

export type GradedStudent = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly isSimulated: boolean
}

export type GradebookView = {
  readonly course: CourseView
  readonly categories: readonly GradeCategory[]
  readonly groups: readonly { readonly id: string; readonly name: string }[]
  readonly columns: readonly GradebookColumn[]
  readonly order: GradebookOrder
  readonly studentCount: number
  readonly openNoteCount: number
  readonly rows: readonly {
    readonly student: GradedStudent
    /** In percent; null where nothing counts yet. */
    readonly total: number | null
    /** In the order of the columns. */
    readonly cells: readonly GradeCellView[]
  }[]
}

export type GradeHistoryLine = {
  readonly sequence: number
  readonly kind:
    | 'computed'
    | 'overridden'
    | 'override-removed'
    | 'excused'
    | 'excuse-removed'
    | 'regraded'
    | 'regrade-undone'
    | 'rules-changed'
    | 'accommodation-changed'
    | 'group-changed'
  /** What counted before and after; null for nothing. */
  readonly before: number | null
  readonly after: number | null
  readonly maxPoints: number
  readonly reason: string
  /** Null: the rules alone. */
  readonly by: string | null
  readonly occurredAt: string
}

export type StudentGrade = GradeCellView & {
  readonly title: string
  readonly kind: AssessmentDefinition['kind']
  readonly attemptCounts: AssessmentDefinition['attemptCounts']
  /** Of its history; a decision names what it was made from. */
  readonly sequence: number
  /** False where the student may not see it yet: nothing of it is sent to them. */
  readonly isReleased: boolean
  readonly attempts: readonly {
    readonly id: string
    readonly number: number
    /** Null while it is not graded. */
    readonly points: number | null
    readonly maxPoints: number
    readonly counts: boolean
  }[]
  /** From the newest change back. */
  readonly history: readonly GradeHistoryLine[]
}

export type StudentGradesView = {
  readonly course: CourseView
  readonly student: GradedStudent
  /** Whether the reader may change what is here. */
  readonly canEdit: boolean
  readonly total: number | null
  readonly categories: readonly (CourseTotal['categories'][number] & {
    /** Null where the course has no categories. */
    readonly name: string | null
    readonly dropLowest: number
  })[]
  readonly grades: readonly StudentGrade[]
  readonly lateDaysUsed: number
}

/** A grade that a file would change. */
export type ImportedGrade = {
  readonly studentId: string
  readonly name: string
  readonly email: string
  readonly assessmentId: string
  readonly title: string
  /** What counts now; null for nothing yet. */
  readonly before: number | null
  readonly after: number
}

export type GradesPreview = {
  readonly changes: readonly ImportedGrade[]
  readonly problems: readonly { readonly line: number; readonly expected: string }[]
  readonly fingerprint: string
}
