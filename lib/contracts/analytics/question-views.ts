/** What the screens of practice questions are given. Plain data; scores are fractions. */
import type { CourseView } from '@/lib/contracts/views'
import type { DurationStatistics } from '@/lib/psychometrics/duration-statistics'
import type { ClassFilterView } from './class-filter'
import type { ShownFigure } from './shown-figure'

export type QuestionRow = {
  readonly id: string
  readonly title: string
  readonly isArchived: boolean
  readonly objectives: readonly string[]
  readonly students: number
  readonly answers: number
  /** Means over students. */
  readonly first: ShownFigure
  readonly last: number
  readonly best: number
  /** 100·r of a student's first score with the mean of their first scores at all other questions; null where it is not defined. */
  readonly discrimination: number | null
  /** Students it is from. */
  readonly discriminationN: number
  readonly meanTries: number
  readonly meanSeconds: number
}

export type QuestionListView = {
  readonly course: CourseView
  readonly filtering: ClassFilterView
  /** Hardest first. */
  readonly rows: readonly QuestionRow[]
  /** Titles of questions nobody has answered yet. */
  readonly unseen: readonly string[]
}

export type QuestionStatisticsView = {
  readonly course: CourseView
  readonly filtering: ClassFilterView
  readonly question: {
    readonly id: string
    readonly title: string
    readonly isArchived: boolean
    readonly objectives: readonly string[]
    /** Markdown of one variant; null where nothing was ever answered. */
    readonly example: string | null
  }
  readonly students: number
  readonly answers: number
  readonly first: ShownFigure
  readonly last: ShownFigure
  readonly best: ShownFigure
  readonly discrimination: ShownFigure
  readonly discriminationN: number
  readonly meanTries: number | null
  readonly successIndex: number | null
  /** Mean seconds an answer, by student. */
  readonly duration: DurationStatistics
  readonly tries: readonly { readonly place: number; readonly n: number; readonly score: ShownFigure }[]
  readonly mistakes: readonly {
    readonly name: string
    readonly count: number
    readonly students: number
    /** Share of the answers. */
    readonly share: number
  }[]
  readonly versions: readonly {
    readonly version: number
    readonly students: number
    readonly answers: number
    readonly first: ShownFigure
    readonly average: number
  }[]
}
