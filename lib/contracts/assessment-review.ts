/** What is said of an assessment before students meet it. */
import type { Finding } from '@/lib/assessment/finding'
import type { PoolQuestion } from '@/lib/assessment/pool-question'

export type AssessmentFinding = Finding

export type CoverageCell = {
  readonly difficulty: PoolQuestion['difficulty']
  /** Questions of the course on this objective. */
  readonly available: number
  /** Of those, how many some slot may draw. */
  readonly drawn: number
}

/** What one objective comes to. */
export type CoverageRow = {
  readonly objectiveId: string
  readonly title: string
  readonly slots: number
  /** Of the points of a mean attempt, in [0, 1]; null where slots decide nothing. */
  readonly share: number | null
  /** Of any kind of answer, easy, medium and hard. */
  readonly cells: readonly CoverageCell[]
  /** By kind of answer, each with easy, medium and hard. */
  readonly kinds: readonly { readonly answerKind: string; readonly cells: readonly CoverageCell[] }[]
}
