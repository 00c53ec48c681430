/** What the pages that write lessons show. Plain data; moments are ISO 8601. */
import type { CoverageCount, ObjectiveCoverage } from '@/lib/authoring/coverage'
import type { KnownObjective } from '@/lib/content/lesson-text/align-objectives'
import type { ForeignObjective, LessonProblem } from '@/lib/content/lesson-text/lesson-problems'

type LessonRow = {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly objectives: number
  /** In use: templates, and those of its quiz as written. */
  readonly questions: number
  readonly version: number
  readonly updatedAt: string
  readonly courses: readonly { readonly slug: string; readonly title: string }[]
}

export type LessonListView = {
  /** By number as people count. */
  readonly rows: readonly LessonRow[]
  /** Ids that no new objective may have. */
  readonly takenObjectiveIds: readonly string[]
}

/** Names what a save was written from. */
export type LessonBase = { readonly version: number; readonly contentHash: string }

export type LessonText = {
  readonly source: string
  /** In the order of the text. */
  readonly objectives: readonly KnownObjective[]
  readonly quiz: Readonly<Record<string, string>>
}

export type LessonVersionLine = {
  readonly version: number
  /** Null of one that was brought in as a file. */
  readonly author: string | null
  /** Empty for none. */
  readonly note: string
  readonly createdAt: string
}

export type StoredText = LessonText & {
  readonly base: LessonBase
  readonly savedBy: string | null
  readonly savedAt: string
}

export type LessonEditorView = {
  readonly lesson: { readonly id: string; readonly number: string; readonly title: string }
  readonly stored: StoredText
  /** Taught no more, and asked about once. */
  readonly archived: readonly KnownObjective[]
  /** Ids that stay: questions, answers or quizzes name them. */
  readonly usedIds: readonly string[]
  readonly others: readonly ForeignObjective[]
  /** The newest first. */
  readonly versions: readonly LessonVersionLine[]
  readonly courses: readonly { readonly slug: string; readonly title: string }[]
}

export type LessonCoverage = {
  readonly lessonId: string
  readonly rows: readonly (ObjectiveCoverage & { readonly title: string })[]
  /** Each question once, though it asks about two objectives. */
  readonly all: CoverageCount
  /** Worked examples of the lesson, each with how many questions in use grew from it. */
  readonly examples: readonly { readonly number: number; readonly title: string; readonly questions: number }[]
}

export type SaveLessonResult =
  | { readonly kind: 'saved'; readonly base: LessonBase; readonly savedAt: string }
  | { readonly kind: 'stale'; readonly theirs: StoredText }
  | { readonly kind: 'unreadable'; readonly words: string }
  | { readonly kind: 'refused'; readonly problems: readonly LessonProblem[] }

export type CreateLessonResult =
  | { readonly kind: 'created'; readonly lessonId: string }
  | { readonly kind: 'taken' }
  | { readonly kind: 'unreadable'; readonly words: string }
  | { readonly kind: 'refused'; readonly problems: readonly LessonProblem[] }
