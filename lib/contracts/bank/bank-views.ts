/** What the bank's page is given. Plain data; scores are fractions. */
import type { ShownFigure } from '@/lib/contracts/analytics/shown-figure'
import type { BankQuery } from './bank-query'
import type { QuestionUsageView } from './record-views'

export type BankRowStatus = 'draft' | 'in-review' | 'published' | 'retired'

export type BankRowView = {
  /** The question's id; of one that was never published, the draft's. */
  readonly id: string
  /** Null of one that was never published. */
  readonly questionId: string | null
  readonly draft: { readonly id: string; readonly state: 'draft' | 'in-review' } | null
  readonly title: string
  readonly status: BankRowStatus
  readonly origin: 'template' | 'as_written'
  readonly kind: string
  readonly difficulty: string
  readonly family: string | null
  readonly objectives: readonly { readonly id: string; readonly title: string }[]
  readonly version: number | null
  /** Answers in practice. */
  readonly answers: number
  readonly students: number
  /** Of first answers. */
  readonly facility: ShownFigure
  /** 100·r, where it was asked for and can be said. */
  readonly discrimination: number | null
  /** Where its answers leave no doubt that it is harder or easier than its author says. */
  readonly off: 'harder' | 'easier' | null
  readonly alike: readonly { readonly id: string; readonly title: string; readonly href: string }[]
  readonly usage: UsageCounts
}

export type UsageCounts = {
  /** Assessments that ask it for certain, and those that may draw it. */
  readonly quizzes: number
  readonly mayDraw: number
  /** Attempts that were given it. */
  readonly attempts: number
}

export type BankPageView = {
  readonly query: BankQuery
  /** All that was found; `rows` are those of the page. */
  readonly found: number
  readonly pages: number
  readonly rows: readonly BankRowView[]
  /** In the whole bank, retired ones too. */
  readonly total: number
  readonly choices: {
    readonly lessons: readonly { readonly id: string; readonly name: string }[]
    readonly objectives: readonly { readonly id: string; readonly title: string; readonly lessonId: string }[]
  }
  readonly canEdit: boolean
}

export type BankQuestionView = {
  readonly questionId: string
  readonly title: string
  readonly version: number
  readonly isRetired: boolean
  readonly publishedAt: string
  /** Who wrote the newest version; null of what came with the installation. */
  readonly by: string | null
  readonly draft: BankRowView['draft']
  /** The likest first. */
  readonly alike: readonly { readonly id: string; readonly title: string; readonly similarity: number }[]
  readonly usage: QuestionUsageView
  readonly canEdit: boolean
}
