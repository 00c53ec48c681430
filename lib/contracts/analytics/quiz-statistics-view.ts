/** What the screens of a quiz's statistics are given. Plain data; marks are points, moments ISO 8601. */
import type { AssessmentKind } from '@/lib/assessment/definition'
import type { CourseView } from '@/lib/contracts/views'
import type { DurationStatistics } from '@/lib/psychometrics/duration-statistics'
import type { HistogramBin } from '@/lib/psychometrics/histogram'
import type { Interval } from '@/lib/psychometrics/interval'
import type { ItemFlag } from '@/lib/psychometrics/item-flags'
import type { ItemResponseReport } from '@/lib/psychometrics/item-response'
import type { GroupScore } from '@/lib/psychometrics/quintile-scores'
import type { TryStatistics } from '@/lib/psychometrics/try-statistics'
import type { AttemptChoice } from './attempt-choice'
import type { ClassFilterView } from './class-filter'
import type { ShownFigure } from './shown-figure'

export type QuizSlotView = {
  readonly id: string
  /** From 1 on; null where it was taken out of the assessment since. */
  readonly number: number | null
  /** Null where questions are drawn. */
  readonly title: string | null
  /** Titles of what it is about. */
  readonly objectives: readonly string[]
  readonly maxMark: number
  readonly isDropped: boolean
  /** Its question is no longer in the bank. */
  readonly isArchived: boolean
}

export type QuizItemRow = {
  readonly slotId: string
  /** Attempts that were given it. */
  readonly n: number
  /** A fraction. */
  readonly facility: ShownFigure
  /** In points. */
  readonly sd: number | null
  /** A fraction. */
  readonly guess: number | null
  /** These in per cent. */
  readonly intendedWeight: number | null
  readonly effectiveWeight: number | null
  readonly isCovarianceNegative: boolean
  readonly discriminationIndex: ShownFigure
  readonly discrimination: ShownFigure
  readonly discriminativeEfficiency: number | null
  readonly flags: readonly ItemFlag[]
}

/** Of the two-parameter logistic model: difficulty and slope, or why there are none. */
export type QuizItemModel = { readonly slotId: string; readonly report: ItemResponseReport }

export type QuizObjectiveRow = {
  readonly id: string
  readonly title: string
  readonly items: number
  readonly n: number
  readonly facility: ShownFigure
  readonly discriminationIndex: number | null
  /** Null for fewer than two items. */
  readonly internalConsistency: number | null
}

/** Part of a slot's attempts: those that were given one question, or one variant of it. */
export type QuizPartRow = {
  readonly slotId: string
  readonly questionTitle: string
  readonly isArchived: boolean
  /** Null for a question in all its variants. */
  readonly seed: number | null
  readonly n: number
  readonly facility: ShownFigure
  readonly sd: number | null
  readonly discriminationIndex: number | null
}

export type QuizTries = TryStatistics & {
  readonly slotId: string
  /** Time before answers to it; n 0 where none was recorded. */
  readonly duration: DurationStatistics
}

export type GivenAnswer =
  | { readonly kind: 'option'; readonly text: string }
  | { readonly kind: 'mistake'; readonly name: string }
  | { readonly kind: 'right' | 'near-miss' | 'partial' | 'other' | 'unreadable' | 'none' }

export type AnswerRow = {
  readonly answer: GivenAnswer
  readonly isRight: boolean
  readonly count: number
  readonly share: number
  readonly interval: Interval
  /** Lowest third of the rest of the quiz first. */
  readonly byGroup: readonly { readonly n: number; readonly count: number }[]
  /** 100·r with the rest of the quiz; null where all or none gave it. */
  readonly discrimination: number | null
}

export type AnswerTable = {
  readonly slotId: string
  /** Null: all questions that were drawn together, none of them given often enough by itself. */
  readonly questionTitle: string | null
  /** Markdown: what stands beside the answer box; null where the problem asks one thing. */
  readonly part: string | null
  readonly n: number
  readonly rows: readonly AnswerRow[]
}

/** An attempt as a mark in a picture. */
export type AttemptDot = {
  readonly attemptId: string
  readonly studentId: string
  readonly name: string
  readonly isSimulated: boolean
  /** A fraction of the maximum. */
  readonly score: number
  readonly minutes: number | null
  readonly at: string
}

export type QuizStatisticsView = {
  readonly course: CourseView
  readonly assessment: { readonly id: string; readonly title: string; readonly kind: AssessmentKind }
  readonly filtering: ClassFilterView
  readonly choice: AttemptChoice
  /** Whether students may try more than once, so that the choice matters. */
  readonly hasSeveralAttempts: boolean
  readonly n: number
  readonly studentCount: number
  /** Points. */
  readonly maximum: number
  readonly quiz: {
    readonly mean: ShownFigure
    readonly median: number | null
    readonly sd: number | null
    readonly skewness: number | null
    readonly kurtosis: number | null
    readonly internalConsistency: ShownFigure
    readonly errorRatio: number | null
    readonly standardError: number | null
  }
  readonly slots: readonly QuizSlotView[]
  readonly items: readonly QuizItemRow[]
  readonly models: readonly QuizItemModel[]
  readonly objectives: readonly QuizObjectiveRow[]
  readonly parts: readonly QuizPartRow[]
  /** Drawn questions, and variants, that were given too seldom to be told apart. */
  readonly rareParts: number
  readonly tries: readonly QuizTries[]
  readonly answers: readonly AnswerTable[]
  readonly quintiles: readonly { readonly slotId: string; readonly groups: readonly GroupScore[] }[]
  /** In seconds. */
  readonly duration: DurationStatistics
  /** Of scores as fractions; of durations in minutes. */
  readonly scoreBins: readonly HistogramBin[]
  readonly durationBins: readonly HistogramBin[]
  readonly dots: readonly AttemptDot[]
}
