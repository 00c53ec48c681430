/** What services hand to the list of open notes. Plain data; moments are ISO 8601. */
import type { CourseView } from './views'

export type OpenNotesView = {
  readonly course: CourseView
  readonly notes: readonly {
    readonly attemptId: string
    readonly assessmentId: string
    /** Of the assessment. */
    readonly title: string
    readonly studentName: string
    readonly slotId: string
    readonly variantNumber: number
    /** From 0 on, on the student's screen. */
    readonly position: number
    readonly text: string
    readonly createdAt: string
  }[]
}
