/** What an export says before it is taken. Plain data. */
import type { Loss } from '@/lib/content/interchange/exchanged-question'

export type ExportReport = {
  /** Questions of the bank, and problems that are written for them. */
  readonly questions: number
  readonly problems: number
  readonly lessons: number
  readonly lost: readonly Loss[]
  /** Ids that were named and are not there. */
  readonly missing: readonly string[]
}
export type ExportPlan =
  | { readonly kind: 'ready'; readonly report: ExportReport; readonly fileName: string; readonly bytes: number }
  /** No question and no lesson was chosen. */
  | { readonly kind: 'nothing'; readonly missing: readonly string[] }
  /** A format that needs one lesson. */
  | { readonly kind: 'no-lesson' }
  | { readonly kind: 'too-many'; readonly problems: number; readonly most: number }

export type ExportLesson = {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly questions: number
}
