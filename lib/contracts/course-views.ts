// What the pages that make and set up a course are given.
import type { PersonalLink } from './roster-views'
import type { CourseView } from './views'

export type LessonTitle = { readonly id: string; readonly number: string; readonly title: string }

export type InstructorView = {
  readonly id: string
  readonly name: string
  readonly email: string
  /** Nobody takes themselves out, nor the last one. */
  readonly canRemove: boolean
}

export type CourseSettingsView = {
  readonly course: CourseView
  /** In the order of the course. */
  readonly lessons: readonly LessonTitle[]
  readonly otherLessons: readonly LessonTitle[]
  readonly instructors: readonly InstructorView[]
  /** Work was done by this clock: it stays. */
  readonly isTimeZoneFixed: boolean
}

export type MadeCourse = { readonly kind: 'made'; readonly slug: string } | { readonly kind: 'slug-taken' }

export type UpdatedCourse = { readonly kind: 'updated' } | { readonly kind: 'time-zone-fixed' }

export type AddedInstructor =
  | { readonly kind: 'already' }
  /** A student of the course: their work stays theirs. */
  | { readonly kind: 'is-student' }
  | { readonly kind: 'added' }
  | { readonly kind: 'created'; readonly link: PersonalLink }
