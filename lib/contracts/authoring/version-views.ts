/** What services hand to the page of a question's versions. Plain data; moments are ISO 8601. */
import { z } from 'zod'
import type { QuestionChange } from '@/lib/authoring/compare-questions'
import type { VariantDifferences } from '@/lib/authoring/compare-variants'
import { idSchema } from '@/lib/problems/name-schema'
import type { QuestionEventView } from './question-events'

export type VersionView = {
  readonly version: number
  readonly publishedAt: string
  /** Null of one that came with the installation. */
  readonly by: string | null
  readonly note: string | null
  /** Submissions of students to problems of this version. */
  readonly answers: number
}

export type VersionsView = {
  readonly questionId: string
  readonly title: string
  readonly isRetired: boolean
  /** Null where none is open. */
  readonly openDraftId: string | null
  /** The newest first. */
  readonly versions: readonly VersionView[]
  readonly events: readonly QuestionEventView[]
  readonly canEdit: boolean
}

/** Lines that are the same in both, or what stands in one place in either. */
export type TextHunk =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'changed'; readonly before: string; readonly after: string }

export type ComparisonView = {
  readonly from: number
  readonly to: number
  /** What changes for students, thing by thing. */
  readonly changes: readonly QuestionChange[]
  readonly text: readonly TextHunk[]
  /** The same seeds drawn of both. */
  readonly measured: VariantDifferences
}

export const restoreVersionSchema = z.strictObject({ questionId: idSchema, version: z.int().min(1) })
export type RestoreVersion = z.infer<typeof restoreVersionSchema>

export type RestoreVersionResult =
  | { readonly kind: 'opened'; readonly draftId: string }
  /** Another draft of the question is open: that one first. */
  | { readonly kind: 'other-open'; readonly draftId: string }
