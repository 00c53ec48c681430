/** What a question's record is given: figures of real answers. Plain data; scores are fractions. */
import type { ShownFigure } from '@/lib/contracts/analytics/shown-figure'
import type { DifficultyView } from '@/lib/contracts/calibration-views'
import type { ItemResponseReport } from '@/lib/psychometrics/item-response'
import type { ValueBin } from '@/lib/psychometrics/score-by-value'

export type PlaceFigures = {
  readonly students: number
  /** Of first answers. */
  readonly facility: ShownFigure
  /** 100·r with scores elsewhere, and the students it is from. */
  readonly discrimination: ShownFigure
  readonly discriminationN: number
  /** Null where time is not measured. */
  readonly medianSeconds: number | null
}

export type DifficultyHint = {
  readonly found: 'harder' | 'easier'
  readonly authored: 'easy' | 'medium' | 'hard'
  readonly why:
    | {
        /** Difficulty in logits, 90 % interval, and the word for its middle. */
        readonly kind: 'calibration'
        readonly low: number
        readonly high: number
        readonly word: 'easy' | 'medium' | 'hard'
        readonly answers: number
      }
    | {
        /** Right first answers, 95 % interval, and what a question so called would have among the same students. */
        readonly kind: 'answers'
        readonly low: number
        readonly high: number
        readonly bandLow: number
        readonly bandHigh: number
        readonly students: number
      }
}

export type QuestionRecordView = {
  readonly questionId: string
  readonly answers: number
  readonly students: number
  readonly simulated: number
  /** Null where nobody answered there. */
  readonly practice: PlaceFigures | null
  readonly attempts: PlaceFigures | null
  readonly difficulty: DifficultyView | null
  readonly hint: DifficultyHint | null
  readonly mistakes: readonly {
    readonly name: string
    readonly count: number
    readonly students: number
    /** Of all answers. */
    readonly share: number
  }[]
  readonly versions: readonly {
    readonly version: number
    readonly practice: { readonly students: number; readonly answers: number; readonly first: ShownFigure } | null
    readonly attempts: { readonly students: number; readonly first: ShownFigure } | null
  }[]
  /** In the response model of quizzes that a hundred students took or more. */
  readonly models: readonly {
    readonly assessmentId: string
    readonly name: string
    readonly report: ItemResponseReport
  }[]
  /** Whether all courses are in it, or those the reader teaches. */
  readonly of: 'all-courses' | 'own-courses'
}

export type ValueRecordView = {
  /** Answers it is from, the latest. */
  readonly answers: number
  readonly values: readonly { readonly name: string; readonly bins: readonly ValueBin[] }[]
  /** Names that were left out: they hardly vary, or the answers are too few. */
  readonly unsaid: readonly string[]
}

export type QuestionUsageView = {
  readonly places: readonly {
    readonly course: { readonly slug: string; readonly title: string }
    readonly assessmentId: string
    readonly title: string
    readonly how: 'fixed' | 'drawn'
  }[]
  readonly attempts: number
}
