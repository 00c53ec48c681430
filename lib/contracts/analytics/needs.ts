/** Who could use a person, as their instructor sees it. */
import { z } from 'zod'
import type { CourseView } from '@/lib/contracts/views'
import type { HelpReason } from '@/lib/mastery/help-reason'
import type { AskedClassFilter, ClassFilterView } from './class-filter'
import type { ShownStudent } from './misconceptions'

export type NeedsRequest = {
  readonly courseSlug: string
  readonly asked: AskedClassFilter
  readonly hideNames: boolean
}

/** Until when the gain is counted: the next due date, or four weeks ahead where nothing is due. */
export type HelpGoal =
  | {
      readonly kind: 'assessment'
      readonly at: string
      readonly title: string
      readonly assessmentId: string
      readonly daysLeft: number
    }
  | { readonly kind: 'horizon'; readonly at: string; readonly daysLeft: number }

/** `gain`: objectives more by then. */
export type HelpView = { readonly reason: HelpReason; readonly gain: number }

export type NeedView = {
  readonly student: ShownStudent
  /** What helps most, and what else would; told apart, never added up. */
  readonly first: HelpView
  readonly others: readonly HelpView[]
}

export type AsideView = NeedView & {
  readonly until: string
  /** Who set it aside; null where they are gone. */
  readonly by: string | null
}

export type NeedsView = {
  readonly course: CourseView
  readonly filtering: ClassFilterView
  readonly goal: HelpGoal
  /** Titles of the objectives that reasons name. */
  readonly objectives: readonly { readonly id: string; readonly title: string; readonly lessonId: string }[]
  /** Whoever gains most first; of equals by name. */
  readonly needs: readonly NeedView[]
  /** Seen to by an instructor, and out of the list for a week. */
  readonly aside: readonly AsideView[]
  readonly studentCount: number
  /** Nobody answered anything yet: the middle of the class is not known. */
  readonly isQuiet: boolean
}

export const setAsideSchema = z.strictObject({ courseId: z.uuid(), studentId: z.uuid() })
export type SetAside = z.infer<typeof setAsideSchema>
